"use server";
import { action } from "@/lib/action";
import {
  abandonnerImportation,
  deposerImportation,
  ecrireImportation,
  lireImportation,
} from "@/lib/memoire/importation/operations";
import { cleSaisie, depotSaisi, importationVisee } from "@/lib/memoire/importation/schema";

export const deposerImportationAction = action(depotSaisi, deposerImportation);
export const lireImportationAction = action(cleSaisie, lireImportation);
export const ecrireImportationAction = action(importationVisee, ecrireImportation);
export const abandonnerImportationAction = action(importationVisee, abandonnerImportation);
