"use server";
import { action } from "@/lib/action";
import { ecrireCoOrganisateurs } from "@/lib/editorial/co-organisateurs";
import { ecrirePartie, reprendrePartie } from "@/lib/editorial/ecrire";
import { lirePartie } from "@/lib/editorial/lire";
import { retirerLogoEdition } from "@/lib/editorial/logos";
import { coOrganisateursEcrits, ecriture, partieDe, retraitLogo, versionDePartie } from "@/lib/editorial/schema";
import { reformuler } from "@/lib/synthese/gestes/reformuler";
import { reformulation } from "@/lib/synthese/gestes/schema";

export const ecrirePartieAction = action(ecriture, ecrirePartie);
export const reprendrePartieAction = action(versionDePartie, reprendrePartie);
export const lirePartieAction = action(partieDe, lirePartie);
export const retirerLogoAction = action(retraitLogo, retirerLogoEdition);
export const reformulerAction = action(reformulation, reformuler);
export const ecrireCoOrganisateursAction = action(coOrganisateursEcrits, ecrireCoOrganisateurs);
