"use server";
import { action } from "@/lib/socle/action";
import { annuler } from "@/lib/synthese/consolidation/gestes/annuler";
import { annulation } from "@/lib/synthese/consolidation/gestes/schema";
import { partirDuPlan } from "@/lib/synthese/suite/partir-du-plan";
import { departDuPlan } from "@/lib/synthese/suite/schema";

export const partirDuPlanAction = action(departDuPlan, partirDuPlan);
export const annulerDepartAction = action(annulation, annuler);
