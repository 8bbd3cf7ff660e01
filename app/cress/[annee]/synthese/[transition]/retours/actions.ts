"use server";
import { acteSolennel } from "@/lib/action";
import { idChapitre, transmission } from "@/lib/comite/schema";
import { rouvrirChapitre, transmettre, validerChapitre } from "@/lib/comite/transmettre";

export const transmettreAction = acteSolennel(transmission, transmettre);
export const validerChapitreAction = acteSolennel(idChapitre, validerChapitre);
export const rouvrirChapitreAction = acteSolennel(idChapitre, rouvrirChapitre);
