"use server";
import { ajouterDuDocument, retirerDocument } from "@/lib/recueil/depouillement/operations";
import { ajout, idDocument } from "@/lib/recueil/depouillement/schema";
import { action } from "@/lib/socle/action";

export const garderAction = action(ajout, ajouterDuDocument);
export const retirerDocumentAction = action(idDocument, (actor, { id }, now) => retirerDocument(actor, id, now));
