"use server";
import { fixerCibles } from "@/lib/appel/couverture/operations";
import { ciblesChangees } from "@/lib/appel/couverture/schema";
import { action } from "@/lib/socle/action";

export const fixerCiblesAction = action(ciblesChangees, fixerCibles);
