"use server";
import { action } from "@/lib/action";
import { ecrireChiffreImprime, ecrireListeImprimee, retirerChiffreImprime } from "@/lib/coherence/imprimer";
import { chiffreImprime, listeImprimee, retraitChiffre } from "@/lib/coherence/schema";

export const ecrireChiffreAction = action(chiffreImprime, ecrireChiffreImprime);
export const retirerChiffreAction = action(retraitChiffre, retirerChiffreImprime);
export const ecrireListeAction = action(listeImprimee, ecrireListeImprimee);
