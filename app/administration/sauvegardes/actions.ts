"use server";
import {
  demanderSauvegarde,
  exporterEdition,
  repeterRestauration,
  sortirSauvegarde,
} from "@/lib/conduite/memoire/operations";
import { editionVisee, repetitionSaisie, sansSaisie, sauvegardeVisee } from "@/lib/conduite/memoire/schema";
import { action } from "@/lib/socle/action";

export const demanderSauvegardeAction = action(sansSaisie, demanderSauvegarde);
export const exporterEditionAction = action(editionVisee, exporterEdition);
export const sortirSauvegardeAction = action(sauvegardeVisee, sortirSauvegarde);
export const repeterAction = action(repetitionSaisie, repeterRestauration);
