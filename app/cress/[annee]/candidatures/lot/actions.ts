"use server";
import { action } from "@/lib/action";
import { attribuer, demanderAvisLot, preparerLot } from "@/lib/lot/operations";
import { attributionLot, avisLot, preparationLot } from "@/lib/lot/schema";

export const attribuerLotAction = action(attributionLot, attribuer);
export const demanderAvisLotAction = action(avisLot, demanderAvisLot);
export const preparerLotAction = action(preparationLot, preparerLot);
