"use server";
import { acteSolennel, action } from "@/lib/action";
import { laisserTableau, reprendreListe } from "@/lib/reprise/operations";
import { reprise, repriseLaissee } from "@/lib/reprise/schema";

export const reprendreListeAction = acteSolennel(reprise, reprendreListe);
export const laisserTableauAction = action(repriseLaissee, laisserTableau);
