"use server";
import { action } from "@/lib/action";
import { demanderAvis, relancerAvis } from "@/lib/avis/operations";
import { demandeAvis } from "@/lib/avis/schema";
import { idCandidature } from "@/lib/candidature/schema";
import { preparerDecision, retirerDecisionPreparee } from "@/lib/decision/operations";
import { preparation } from "@/lib/decision/schema";
import { ecrireNote, noterCritere } from "@/lib/instruction/operations";
import { noteCritere, nouvelleNote } from "@/lib/instruction/schema";
import { attribuerUne } from "@/lib/lot/operations";
import { attributionUne } from "@/lib/lot/schema";

export const preparerAction = action(preparation, (actor, { id, type, motif, vue }, now) =>
  preparerDecision(actor, id, type, motif || null, now, vue),
);
export const retirerPrepareeAction = action(idCandidature, (actor, { id }, now) =>
  retirerDecisionPreparee(actor, id, now),
);
export const noterAction = action(noteCritere, (actor, { id, vu, ...note }, now) =>
  noterCritere(actor, id, { ...note, vu: vu ? new Date(vu) : null }, now),
);
export const ecrireNoteAction = action(nouvelleNote, ecrireNote);
export const attribuerAction = action(attributionUne, attribuerUne);
export const demanderAvisAction = action(demandeAvis, (actor, { id, partenaires }, now) =>
  demanderAvis(actor, id, partenaires, now),
);
export const relancerAvisAction = action(idCandidature, (actor, { id }, now) => relancerAvis(actor, id, now));
