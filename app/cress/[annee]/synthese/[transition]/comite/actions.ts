"use server";
import { acteSolennel, action } from "@/lib/socle/action";
import { prendreCorrection, prendreProposition } from "@/lib/synthese/comite/proposition";
import { idChapitre, priseDeCorrection, priseDeProposition, transmission } from "@/lib/synthese/comite/schema";
import { rouvrirChapitre, transmettre, validerChapitre } from "@/lib/synthese/comite/transmettre";

export const transmettreAction = acteSolennel(transmission, transmettre);
export const validerChapitreAction = acteSolennel(idChapitre, validerChapitre);
export const rouvrirChapitreAction = acteSolennel(idChapitre, rouvrirChapitre);
export const prendrePropositionAction = action(priseDeProposition, prendreProposition);
export const prendreCorrectionAction = action(priseDeCorrection, prendreCorrection);
