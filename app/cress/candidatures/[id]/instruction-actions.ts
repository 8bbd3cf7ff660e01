"use server";
import { demanderAvis, relancerAvis } from "@/lib/appel/avis/operations";
import { demandeAvis } from "@/lib/appel/avis/schema";
import { idCandidature } from "@/lib/appel/candidature/schema";
import { preparerDecision, retirerDecisionPreparee } from "@/lib/appel/decision/operations";
import { preparation } from "@/lib/appel/decision/schema";
import { ecrireNote, noterCritere } from "@/lib/appel/instruction/operations";
import { noteCritere, nouvelleNote } from "@/lib/appel/instruction/schema";
import { attribuerUne } from "@/lib/conduite/lot/operations";
import { attributionUne } from "@/lib/conduite/lot/schema";
import { action } from "@/lib/socle/action";

export const preparerAction = action(preparation, (actor, { id, type, motif, lue }, now) =>
  preparerDecision(actor, id, type, motif || null, now, lue),
);
export const retirerPrepareeAction = action(idCandidature, (actor, { id }, now) =>
  retirerDecisionPreparee(actor, id, now),
);
export const noterAction = action(noteCritere, (actor, { id, ...note }, now) => noterCritere(actor, id, note, now));
export const ecrireNoteAction = action(nouvelleNote, ecrireNote);
export const attribuerAction = action(attributionUne, attribuerUne);
export const demanderAvisAction = action(demandeAvis, (actor, { id, partenaires }, now) =>
  demanderAvis(actor, id, partenaires, now),
);
export const relancerAvisAction = action(idCandidature, (actor, { id }, now) => relancerAvis(actor, id, now));
