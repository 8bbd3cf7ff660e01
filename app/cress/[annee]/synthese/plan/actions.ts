"use server";
import { action } from "@/lib/action";
import { partirDuPlan } from "@/lib/suite/partir-du-plan";
import { departDuPlan } from "@/lib/suite/schema";
import { annuler } from "@/lib/synthese/gestes/annuler";
import { annulation } from "@/lib/synthese/gestes/schema";

export const partirDuPlanAction = action(departDuPlan, partirDuPlan);
export const annulerDepartAction = action(annulation, annuler);
