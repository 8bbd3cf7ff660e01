"use server";
import { action } from "@/lib/socle/action";
import { ecrireChiffreImprime, ecrireListeImprimee, retirerChiffreImprime } from "@/lib/synthese/coherence/imprimer";
import { chiffreImprime, listeImprimee, retraitChiffre } from "@/lib/synthese/coherence/schema";

export const ecrireChiffreAction = action(chiffreImprime, ecrireChiffreImprime);
export const retirerChiffreAction = action(retraitChiffre, retirerChiffreImprime);
export const ecrireListeAction = action(listeImprimee, ecrireListeImprimee);
