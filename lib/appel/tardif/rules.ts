import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { joursApres } from "../../socle/horloge/jours.ts";
import type { Refus } from "../../socle/refus.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { type FaitsCandidature, isOrganisateur, TARDIFS, whyNotDeposer } from "../candidature/rules.ts";
import type { EtatEdition } from "../edition/states.ts";

export const VALIDITE_MAX_JOURS = 30;
export const ESSAIS_PAR_HEURE = 5;

type FaitsEdition = { id: string; etat: EtatEdition };

/** Why this person cannot give a code that works until the end of this day, or null. */
export function whyNotDonner(actor: Actor, edition: FaitsEdition, dernierJour: string, now: Date): Refus | null {
  if (!isInstructeur(actor, edition.id)) return "non_autorise";
  if (!(TARDIFS as readonly string[]).includes(edition.etat)) return "etat";
  const jour = jourLocal(now);
  return dernierJour < jour || dernierJour > joursApres(jour, VALIDITE_MAX_JOURS) ? "expiration_trop_loin" : null;
}

/** Why a code can no longer be taken back, or null: used or expired, there is nothing to take back. */
export function whyNotRevoquer(
  actor: Actor,
  code: { editionId: string; utiliseAt: Date | null; expireAt: Date },
  now: Date,
): Refus | null {
  if (!isInstructeur(actor, code.editionId)) return "non_autorise";
  return code.utiliseAt !== null || code.expireAt < now ? "etat" : null;
}

/** Why this person cannot use a code for this draft, or null; the code itself is looked at afterwards. */
export function whyNotUtiliser(actor: Actor, c: FaitsCandidature, now: Date): Refus | null {
  if (!isOrganisateur(actor, c)) return c.creePar === actor.personneId ? "adhesion_en_attente" : "non_autorise";
  if (c.etat !== "brouillon") return "etat";
  return whyNotCode(c.edition, now, c.codeExpireAt);
}

/** Why a code serves nothing in this edition now, or null. */
export function whyNotCode(
  edition: FaitsCandidature["edition"],
  now: Date,
  codeExpireAt: Date | null = null,
): Refus | null {
  const refus = whyNotDeposer(edition, now, codeExpireAt);
  if (refus === null) return "appel_ouvert";
  if (refus !== "appel_clos") return refus;
  return (TARDIFS as readonly string[]).includes(edition.etat) ? null : "appel_clos";
}
