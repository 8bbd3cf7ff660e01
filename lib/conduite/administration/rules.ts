import { type Actor, isAdministrateur, isInstructeur } from "../../socle/acteur/actor.ts";
import { type RoleEdition, SIEGENT } from "../../socle/acteur/roles.ts";
import type { Refus } from "../../socle/refus.ts";

/** Roles this person gives and takes back in an edition: the CRESS names its committee, an administrateur all. */
export function rolesDonnes(actor: Actor, editionId: string): readonly RoleEdition[] {
  if (isAdministrateur(actor)) return ["comite", "partenaire", "instructeur"];
  return isInstructeur(actor, editionId) ? SIEGENT : [];
}

/** Why this person may not give or take back this role, or null. */
export function whyNotDonner(actor: Actor, editionId: string, role: RoleEdition): Refus | null {
  const donnes = rolesDonnes(actor, editionId);
  if (donnes.length === 0) return "introuvable";
  return donnes.includes(role) ? null : "non_autorise";
}

/** Why this person may not take an administrateur away, or null: the instance never has none. */
export function whyNotRetirerAdministrateur(actor: Actor, enPlace: number): Refus | null {
  if (!isAdministrateur(actor)) return "introuvable";
  return enPlace <= 1 ? "dernier_administrateur" : null;
}
