"use server";
import { editionNouvelle } from "@/lib/appel/edition/schema";
import { creerNouvelleEdition } from "@/lib/conduite/preparation/nouvelle";
import { action } from "@/lib/socle/action";

export const creerEditionAction = action(editionNouvelle, creerNouvelleEdition);
