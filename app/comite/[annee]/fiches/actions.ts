"use server";
import { action } from "@/lib/action";
import { marquerFiches, marquerListe } from "@/lib/comite/fiches-lues";
import { lectureDeFiches, lectureDeListe } from "@/lib/comite/schema";

export const marquerFichesAction = action(lectureDeFiches, marquerFiches);
export const marquerListeAction = action(lectureDeListe, marquerListe);
