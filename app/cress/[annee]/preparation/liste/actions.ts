"use server";
import { laisserTableau, reprendreListe } from "@/lib/conduite/reprise/operations";
import { reprise, repriseLaissee } from "@/lib/conduite/reprise/schema";
import { acteSolennel, action } from "@/lib/socle/action";

export const reprendreListeAction = acteSolennel(reprise, reprendreListe);
export const laisserTableauAction = action(repriseLaissee, laisserTableau);
