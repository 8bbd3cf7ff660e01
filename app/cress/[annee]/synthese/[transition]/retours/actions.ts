"use server";
import { acteSolennel, action } from "@/lib/action";
import { prendreCorrection, prendreProposition } from "@/lib/comite/proposition";
import { idChapitre, priseDeCorrection, priseDeProposition, transmission } from "@/lib/comite/schema";
import { rouvrirChapitre, transmettre, validerChapitre } from "@/lib/comite/transmettre";

export const transmettreAction = acteSolennel(transmission, transmettre);
export const validerChapitreAction = acteSolennel(idChapitre, validerChapitre);
export const rouvrirChapitreAction = acteSolennel(idChapitre, rouvrirChapitre);
export const prendrePropositionAction = action(priseDeProposition, prendreProposition);
export const prendreCorrectionAction = action(priseDeCorrection, prendreCorrection);
