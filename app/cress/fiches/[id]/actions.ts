"use server";
import { action } from "@/lib/action";
import { valider as validerPresence } from "@/lib/emargement/operations";
import { validationAtelier } from "@/lib/emargement/schema";
import { demanderCorrection, rouvrir, valider } from "@/lib/fiche/operations";
import { ficheMotif, idFiche } from "@/lib/fiche/schema";

export const validerAction = action(idFiche, (actor, { id }, now) => valider(actor, id, now));
export const demanderCorrectionAction = action(ficheMotif, (actor, { id, motif }, now) =>
  demanderCorrection(actor, id, motif, now),
);
export const rouvrirAction = action(ficheMotif, (actor, { id, motif }, now) => rouvrir(actor, id, motif, now));
export const validerPresenceAction = action(validationAtelier, (actor, { id, nombre }, now) =>
  validerPresence(actor, id, nombre, now),
);
