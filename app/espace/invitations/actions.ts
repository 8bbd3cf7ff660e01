"use server";
import { accepterCoOrganisation, declinerCoOrganisation } from "@/lib/appel/equipe/co-organisation";
import { accepterInvitation, quitterInvitation } from "@/lib/appel/equipe/operations";
import { idInvitation, reponseCo } from "@/lib/appel/equipe/schema";
import { action } from "@/lib/socle/action";

export const accepterInvitationAction = action(idInvitation, (actor, { id }, now) =>
  accepterInvitation(actor, id, now),
);
export const quitterInvitationAction = action(idInvitation, (actor, { id }, now) => quitterInvitation(actor, id, now));
export const accepterCoAction = action(reponseCo, (actor, { candidatureId, structureId }, now) =>
  accepterCoOrganisation(actor, candidatureId, structureId, now),
);
export const declinerCoAction = action(reponseCo, (actor, { candidatureId, structureId }, now) =>
  declinerCoOrganisation(actor, candidatureId, structureId, now),
);
