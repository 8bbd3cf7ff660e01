"use server";
import { action } from "@/lib/action";
import { fixerCibles } from "@/lib/couverture/operations";
import { ciblesChangees } from "@/lib/couverture/schema";

export const fixerCiblesAction = action(ciblesChangees, fixerCibles);
