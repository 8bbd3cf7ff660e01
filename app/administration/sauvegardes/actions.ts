"use server";
import { action } from "@/lib/action";
import { demanderSauvegarde, exporterEdition, repeterRestauration, sortirSauvegarde } from "@/lib/memoire/operations";
import { editionVisee, repetitionSaisie, sansSaisie, sauvegardeVisee } from "@/lib/memoire/schema";

export const demanderSauvegardeAction = action(sansSaisie, demanderSauvegarde);
export const exporterEditionAction = action(editionVisee, exporterEdition);
export const sortirSauvegardeAction = action(sauvegardeVisee, sortirSauvegarde);
export const repeterAction = action(repetitionSaisie, repeterRestauration);
