"use server";
import {
  abandonnerImportation,
  deposerImportation,
  ecrireImportation,
  lireImportation,
} from "@/lib/conduite/memoire/importation/operations";
import { cleSaisie, depotSaisi, importationVisee } from "@/lib/conduite/memoire/importation/schema";
import { action } from "@/lib/socle/action";

export const deposerImportationAction = action(depotSaisi, deposerImportation);
export const lireImportationAction = action(cleSaisie, lireImportation);
export const ecrireImportationAction = action(importationVisee, ecrireImportation);
export const abandonnerImportationAction = action(importationVisee, abandonnerImportation);
