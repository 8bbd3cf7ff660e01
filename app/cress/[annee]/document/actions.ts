"use server";
import { action } from "@/lib/action";
import { ecrirePartie } from "@/lib/editorial/ecrire";
import { lirePartie } from "@/lib/editorial/lire";
import { retirerLogoEdition } from "@/lib/editorial/logos";
import { ecriture, partieDe, retraitLogo } from "@/lib/editorial/schema";

export const ecrirePartieAction = action(ecriture, ecrirePartie);
export const lirePartieAction = action(partieDe, lirePartie);
export const retirerLogoAction = action(retraitLogo, retirerLogoEdition);
