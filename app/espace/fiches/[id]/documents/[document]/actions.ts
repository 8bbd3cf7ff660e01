"use server";
import { action } from "@/lib/action";
import { ajouterDuDocument } from "@/lib/depouillement/operations";
import { ajout } from "@/lib/depouillement/schema";

export const garderAction = action(ajout, ajouterDuDocument);
