"use server";
import { action } from "@/lib/action";
import { ecrireChiffreImprime, retirerChiffreImprime } from "@/lib/coherence/imprimer";
import { chiffreImprime, retraitChiffre } from "@/lib/coherence/schema";

export const ecrireChiffreAction = action(chiffreImprime, ecrireChiffreImprime);
export const retirerChiffreAction = action(retraitChiffre, retirerChiffreImprime);
