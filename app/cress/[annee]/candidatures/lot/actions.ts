"use server";
import { action } from "@/lib/action";
import { attribuerLot, demanderAvisLot } from "@/lib/lot/operations";
import { attributionLot, avisLot } from "@/lib/lot/schema";

export const attribuerLotAction = action(attributionLot, attribuerLot);
export const demanderAvisLotAction = action(avisLot, demanderAvisLot);
