"use server";
import { action } from "@/lib/action";
import { editionNouvelle } from "@/lib/edition/schema";
import { creerNouvelleEdition } from "@/lib/preparation/nouvelle";

export const creerEditionAction = action(editionNouvelle, creerNouvelleEdition);
