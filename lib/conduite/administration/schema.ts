import { z } from "zod";
import "../../socle/formulaire/phrases.ts";
import { codeTransition } from "../../appel/edition/code-transition.ts";
import { ROLES_EDITION } from "../../socle/acteur/roles.ts";
import { quand } from "../../socle/formulaire/regle.ts";
import { courriel } from "../../socle/formulaire/saisie.ts";

const id = z.uuid();
const transitions = z.array(codeTransition);

/** A role for a person of an address, known or not; a member of the comité follows some transitions, the others all. */
export const roleDonne = z
  .object({ editionId: id, courriel: courriel(), role: z.enum(ROLES_EDITION, "Choisissez un rôle"), transitions })
  .refine((r) => r.role !== "comite" || r.transitions.length > 0, {
    path: ["transitions"],
    error: "Choisissez au moins une transition",
    ...quand("role", "transitions"),
  });
export type RoleSaisi = z.input<typeof roleDonne>;

export const transitionsDuRole = z.object({
  id,
  transitions: transitions.min(1, "Choisissez au moins une transition"),
});
export const roleVise = z.object({ id });

export const rolesRepris = z.object({ editionId: id, roles: z.array(id).min(1, "Choisissez au moins une personne") });

export const administrateurNomme = z.object({ courriel: courriel() });
export const personneVisee = z.object({ personneId: id });
