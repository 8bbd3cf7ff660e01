"use server";
import { changerDroit, inviter, renvoyerInvitation, retirerInvitation } from "@/lib/appel/equipe/operations";
import { droitInvitation, idCandidature, idInvitation, nouvelleInvitation, transfert } from "@/lib/appel/equipe/schema";
import { annulerTransfert, transferer } from "@/lib/appel/equipe/transfert";
import { action } from "@/lib/socle/action";

export const inviterAction = action(nouvelleInvitation, (actor, { candidatureId, ...saisie }, now) =>
  inviter(actor, candidatureId, saisie, now),
);
export const renvoyerInvitationAction = action(idInvitation, (actor, { id }, now) =>
  renvoyerInvitation(actor, id, now),
);
export const changerDroitAction = action(droitInvitation, (actor, { id, droit }, now) =>
  changerDroit(actor, id, droit, now),
);
export const retirerInvitationAction = action(idInvitation, (actor, { id }, now) => retirerInvitation(actor, id, now));
export const transfererAction = action(transfert, (actor, { candidatureId, vers }, now) =>
  transferer(actor, candidatureId, vers, now),
);
export const annulerTransfertAction = action(idCandidature, (actor, { candidatureId }) =>
  annulerTransfert(actor, candidatureId),
);
