"use server";
import { action } from "@/lib/action";
import { departDuPlan } from "@/lib/suite/schema";
import { annuler } from "@/lib/synthese/gestes/annuler";
import { partirDuPlan } from "@/lib/synthese/gestes/partir-du-plan";
import { annulation } from "@/lib/synthese/gestes/schema";

export const partirDuPlanAction = action(departDuPlan, partirDuPlan);
export const annulerDepartAction = action(annulation, annuler);
