import { z } from "zod";
import { DROITS_INVITATION } from "../auth/roles.ts";

export const invitation = z.object({
  courriel: z
    .string()
    .trim()
    .toLowerCase()
    .max(254, "Au plus 254 caractères")
    .pipe(z.email("Écrivez une adresse complète, par exemple prenom@structure.fr")),
  droit: z.enum(DROITS_INVITATION, "Choisissez ce que cette personne pourra faire"),
});
export type InvitationSaisie = z.output<typeof invitation>;

export const nouvelleInvitation = invitation.extend({ candidatureId: z.uuid() });
export const idInvitation = z.object({ id: z.uuid() });
export const droitInvitation = idInvitation.extend({ droit: z.enum(DROITS_INVITATION) });
export const transfert = z.object({ candidatureId: z.uuid(), vers: z.uuid("Choisissez une personne") });
