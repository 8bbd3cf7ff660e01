"use server";
import { acteSolennel } from "@/lib/action";
import { idChapitre } from "@/lib/comite/schema";
import { envoyerTravail } from "@/lib/publication/envoyer-travail";

export const envoyerTravailAction = acteSolennel(idChapitre, envoyerTravail);
