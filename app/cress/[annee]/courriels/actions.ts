"use server";
import { action } from "@/lib/action";
import { reglerContact, renvoyerCourriel, signalerAdresse } from "@/lib/courriel/operations";
import { contactEdition, idCourriel } from "@/lib/courriel/schema";

export const renvoyerCourrielAction = action(idCourriel, (actor, { id }, now) => renvoyerCourriel(actor, id, now));
export const signalerAdresseAction = action(idCourriel, (actor, { id }, now) => signalerAdresse(actor, id, now));
export const reglerContactAction = action(contactEdition, (actor, { editionId, ...contact }, now) =>
  reglerContact(actor, editionId, contact, now),
);
