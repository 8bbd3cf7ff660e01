"use server";
import { action } from "@/lib/action";
import { ecrireLot } from "@/lib/lot/ecrire";
import { attribuer, demanderAvisLot, preparerLot } from "@/lib/lot/operations";
import { attributionLot, avisLot, ecritLot, preparationLot } from "@/lib/lot/schema";

export const attribuerLotAction = action(attributionLot, attribuer);
export const demanderAvisLotAction = action(avisLot, demanderAvisLot);
export const ecrireLotAction = action(ecritLot, ecrireLot);
export const preparerLotAction = action(preparationLot, preparerLot);
