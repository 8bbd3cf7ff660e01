"use server";
import { z } from "zod";
import { action } from "@/lib/action";
import { citer } from "@/lib/synthese/gestes/citer";
import { creerPoint } from "@/lib/synthese/gestes/creer-point";
import { detacher } from "@/lib/synthese/gestes/detacher";
import { ecarter, reprendre } from "@/lib/synthese/gestes/ecarter";
import { ecrireChapitre } from "@/lib/synthese/gestes/ecrire-chapitre";
import { reformuler } from "@/lib/synthese/gestes/reformuler";
import { detachement, ecritureChapitre } from "@/lib/synthese/gestes/schema";
import { citation, ecart, modificationPoint, nouveauPoint } from "@/lib/synthese/schema";

export const creerPointAction = action(nouveauPoint, (actor, { enonceId, aussi, blocId, groupe, ...mots }, now) =>
  creerPoint(
    actor,
    { mots, place: { blocId, groupe }, sources: [enonceId, ...aussi].map((id) => ({ enonceId: id })) },
    now,
  ),
);
export const citerAction = action(citation, (actor, { enonceId, ...data }, now) =>
  citer(actor, { ...data, enonceIds: [enonceId] }, now),
);
export const retirerCitationAction = action(detachement, detacher);
export const modifierPointAction = action(modificationPoint, (actor, { id, version, relus, donnees }, now) => {
  const { blocId, groupe, ...mots } = donnees;
  return reformuler(actor, { pointId: id, versionLue: version, relus, mots, place: { blocId, groupe } }, now);
});
export const ecarterAction = action(ecart, (actor, { id, motif }, now) =>
  ecarter(actor, { enonceIds: [id], motif }, now),
);
export const annulerEcartAction = action(z.object({ id: z.uuid() }), (actor, { id }, now) =>
  reprendre(actor, { enonceIds: [id] }, now),
);
export const modifierChapitreAction = action(ecritureChapitre, ecrireChapitre);
