"use server";
import { action } from "@/lib/socle/action";
import { marquerFiches, marquerListe } from "@/lib/synthese/comite/fiches-lues";
import { lectureDeFiches, lectureDeListe } from "@/lib/synthese/comite/schema";

export const marquerFichesAction = action(lectureDeFiches, marquerFiches);
export const marquerListeAction = action(lectureDeListe, marquerListe);
