"use server";
import { action } from "@/lib/action";
import { attribuer, demanderAvisLot } from "@/lib/lot/operations";
import { attributionLot, avisLot } from "@/lib/lot/schema";

export const attribuerLotAction = action(attributionLot, attribuer);
export const demanderAvisLotAction = action(avisLot, demanderAvisLot);
