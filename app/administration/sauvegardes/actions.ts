"use server";
import { action } from "@/lib/action";
import { demanderSauvegarde, repeterRestauration, sortirSauvegarde } from "@/lib/memoire/operations";
import { repetitionSaisie, sansSaisie, sauvegardeVisee } from "@/lib/memoire/schema";

export const demanderSauvegardeAction = action(sansSaisie, demanderSauvegarde);
export const sortirSauvegardeAction = action(sauvegardeVisee, sortirSauvegarde);
export const repeterAction = action(repetitionSaisie, repeterRestauration);
