"use server";
import { acteSolennel } from "@/lib/socle/action";
import { idChapitre } from "@/lib/synthese/comite/schema";
import { envoyerTravail } from "@/lib/synthese/publication/envoyer-travail";

export const envoyerTravailAction = acteSolennel(idChapitre, envoyerTravail);
