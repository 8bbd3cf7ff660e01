"use server";
import { abandonnerCourriel, renvoyerCourriel, retenirCourriel, signalerAdresse } from "@/lib/appel/trace/operations";
import { action } from "@/lib/socle/action";
import { modeleEcrit, typeDeModele } from "@/lib/socle/courriel/modele-ecrit-schema";
import { ecrireModele } from "@/lib/socle/courriel/modeles";
import { reglerContact, relacherCourriels, retenirCourriels } from "@/lib/socle/courriel/operations";
import { contactEdition, idCourriel, idEdition } from "@/lib/socle/courriel/schema";

export const renvoyerCourrielAction = action(idCourriel, (actor, { id }, now) => renvoyerCourriel(actor, id, now));
export const retenirCourrielAction = action(idCourriel, (actor, { id }, now) => retenirCourriel(actor, id, now));
export const abandonnerCourrielAction = action(idCourriel, (actor, { id }, now) => abandonnerCourriel(actor, id, now));
export const signalerAdresseAction = action(idCourriel, (actor, { id }, now) => signalerAdresse(actor, id, now));
export const retenirCourrielsAction = action(idEdition, (actor, { editionId }, now) =>
  retenirCourriels(actor, editionId, now),
);
export const relacherCourrielsAction = action(idEdition, (actor, { editionId }, now) =>
  relacherCourriels(actor, editionId, now),
);
export const reglerContactAction = action(contactEdition, (actor, { editionId, ...contact }, now) =>
  reglerContact(actor, editionId, contact, now),
);
export const ecrireModeleAction = action(modeleEcrit, (actor, { sujet, corps, ...lequel }, now) =>
  ecrireModele(actor, lequel, { sujet, corps }, now),
);
export const restaurerModeleAction = action(typeDeModele, (actor, lequel, now) =>
  ecrireModele(actor, lequel, null, now),
);
