"use server";
import { ecrireLot } from "@/lib/conduite/lot/ecrire";
import { attribuer, demanderAvisLot, preparerLot } from "@/lib/conduite/lot/operations";
import { attributionLot, avisLot, ecritLot, preparationLot } from "@/lib/conduite/lot/schema";
import { action } from "@/lib/socle/action";

export const attribuerLotAction = action(attributionLot, attribuer);
export const demanderAvisLotAction = action(avisLot, demanderAvisLot);
export const ecrireLotAction = action(ecritLot, ecrireLot);
export const preparerLotAction = action(preparationLot, preparerLot);
