import { z } from "zod";
import { DROITS_INVITATION } from "../../socle/acteur/roles.ts";
import { courriel } from "../../socle/formulaire/saisie.ts";

export const invitation = z.object({
  courriel: courriel("Écrivez une adresse complète, par exemple prenom@structure.fr"),
  droit: z.enum(DROITS_INVITATION, "Choisissez ce que cette personne pourra faire"),
});
export type InvitationSaisie = z.output<typeof invitation>;

export const nouvelleInvitation = invitation.extend({ candidatureId: z.uuid() });
export const idInvitation = z.object({ id: z.uuid() });
export const droitInvitation = idInvitation.extend({ droit: z.enum(DROITS_INVITATION) });
export const reponseCo = z.object({ candidatureId: z.uuid(), structureId: z.uuid() });
export const idCandidature = z.object({ candidatureId: z.uuid() });
export const transfert = z.object({ candidatureId: z.uuid(), vers: z.uuid("Choisissez une personne") });
