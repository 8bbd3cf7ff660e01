"use server";
import { action } from "@/lib/socle/action";
import { reformuler } from "@/lib/synthese/consolidation/gestes/reformuler";
import { reformulation } from "@/lib/synthese/consolidation/gestes/schema";
import { ecrireCoOrganisateurs } from "@/lib/synthese/editorial/co-organisateurs";
import { ecrirePartie, reprendrePartie } from "@/lib/synthese/editorial/ecrire";
import { lirePartie } from "@/lib/synthese/editorial/lire";
import { retirerLogoEdition } from "@/lib/synthese/editorial/logos";
import {
  coOrganisateursEcrits,
  ecriture,
  partieDe,
  retraitLogo,
  versionDePartie,
} from "@/lib/synthese/editorial/schema";

export const ecrirePartieAction = action(ecriture, ecrirePartie);
export const reprendrePartieAction = action(versionDePartie, reprendrePartie);
export const lirePartieAction = action(partieDe, lirePartie);
export const retirerLogoAction = action(retraitLogo, retirerLogoEdition);
export const reformulerAction = action(reformulation, reformuler);
export const ecrireCoOrganisateursAction = action(coOrganisateursEcrits, ecrireCoOrganisateurs);
