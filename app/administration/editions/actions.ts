"use server";
import { action } from "@/lib/action";
import { creerNouvelleEdition } from "@/lib/edition/nouvelle";
import { editionNouvelle } from "@/lib/edition/schema";

export const creerEditionAction = action(editionNouvelle, creerNouvelleEdition);
