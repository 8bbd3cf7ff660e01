"use server";
import { reconduire } from "@/lib/appel/candidature/brouillon/reconduire";
import { creerCandidature, enregistrerCandidature, retirer, soumettre } from "@/lib/appel/candidature/operations";
import { retirerPiece } from "@/lib/appel/candidature/questions/pieces";
import { creation, enregistrement, idCandidature } from "@/lib/appel/candidature/schema";
import { completer } from "@/lib/appel/correction/complement";
import { acteSolennel, action } from "@/lib/socle/action";

export const creerAction = action(creation, (actor, { annee, cle, donnees }, now) =>
  creerCandidature(actor, annee, donnees, now, cle),
);
export const enregistrerAction = action(enregistrement, (actor, { id, version, donnees }, now) =>
  enregistrerCandidature(actor, id, version, donnees, now),
);
export const soumettreAction = action(idCandidature, (actor, { id }, now) => soumettre(actor, id, now));
export const completerAction = action(idCandidature, (actor, { id }, now) => completer(actor, id, now));
export const retirerAction = acteSolennel(idCandidature, (actor, { id }, now) => retirer(actor, id, now));
export const retirerPieceAction = action(idCandidature, (actor, { id }, now) => retirerPiece(actor, id, now));
export const reconduireAction = action(idCandidature, (actor, { id }, now) => reconduire(actor, id, now));
