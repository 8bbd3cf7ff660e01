"use server";
import { action } from "@/lib/action";
import { accepterInvitation, quitterInvitation } from "@/lib/equipe/operations";
import { idInvitation } from "@/lib/equipe/schema";

export const accepterInvitationAction = action(idInvitation, (actor, { id }, now) =>
  accepterInvitation(actor, id, now),
);
export const quitterInvitationAction = action(idInvitation, (actor, { id }, now) => quitterInvitation(actor, id, now));
