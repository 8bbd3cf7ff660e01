"use server";
import { action } from "@/lib/action";
import { ajouterDuDocument, retirerDocument } from "@/lib/depouillement/operations";
import { ajout, idDocument } from "@/lib/depouillement/schema";

export const garderAction = action(ajout, ajouterDuDocument);
export const retirerDocumentAction = action(idDocument, (actor, { id }, now) => retirerDocument(actor, id, now));
