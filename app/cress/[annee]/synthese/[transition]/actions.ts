"use server";
import { action } from "@/lib/action";
import {
  annulerEcart,
  citer,
  creerPoint,
  ecarter,
  modifierChapitre,
  modifierPoint,
  retirerCitation,
} from "@/lib/synthese/operations";
import {
  citation,
  ecart,
  idEnonce,
  modificationChapitre,
  modificationPoint,
  nouveauPoint,
  retraitCitation,
} from "@/lib/synthese/schema";

export const creerPointAction = action(nouveauPoint, (actor, { enonceId, aussi, ...point }, now) => {
  const ids = [enonceId, ...aussi];
  const mode = ids.length > 1 ? ("regroupe" as const) : ("repris" as const);
  return creerPoint(actor, { ...point, sources: ids.map((id) => ({ enonceId: id, mode })) }, now);
});
export const citerAction = action(citation, (actor, { pointId, enonceId, mode }, now) =>
  citer(actor, pointId, enonceId, mode, now),
);
export const retirerCitationAction = action(retraitCitation, (actor, { pointId, enonceId }, now) =>
  retirerCitation(actor, pointId, enonceId, now),
);
export const modifierPointAction = action(modificationPoint, (actor, { id, version, donnees }, now) =>
  modifierPoint(actor, id, version, donnees, now),
);
export const ecarterAction = action(ecart, (actor, { id, motif }, now) => ecarter(actor, id, motif, now));
export const annulerEcartAction = action(idEnonce, (actor, { id }, now) => annulerEcart(actor, id, now));
export const modifierChapitreAction = action(modificationChapitre, (actor, { id, lue, problematique }, now) =>
  modifierChapitre(actor, id, lue, problematique, now),
);
