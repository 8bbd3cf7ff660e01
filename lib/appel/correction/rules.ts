import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import { memeValeur, type Valeur } from "../../socle/formulaire/valeur.ts";
import type { Refus } from "../../socle/refus.ts";
import { lireChamp } from "../candidature/questions/champs.ts";
import { type FaitsCandidature, isInteresse, isOrganisateur } from "../candidature/rules.ts";
import type { CandidatureBrouillon } from "../candidature/schema.ts";
import { type EtatCandidature, TRANSITIONS_CANDIDATURE } from "../candidature/states.ts";

export type FaitsCorrection = { champ: string; repondueAt: Date | null; suggestion: string | null };

/** Why this person cannot answer a correction now, or null. `lue` is the version of it the page showed. */
export function whyNotRepondre(
  actor: Actor,
  c: FaitsCandidature,
  correction: { version: number },
  lue: number,
): Refus | null {
  if (!isOrganisateur(actor, c)) return "non_autorise";
  if (c.etat !== "a_completer") return "etat";
  return whyNotEntreTemps(lue, correction.version);
}

/** Why the CRESS cannot take back what it asked, or null. An answered correction is not taken back. */
export function whyNotRetirer(
  actor: Actor,
  c: FaitsCandidature,
  correction: Pick<FaitsCorrection, "repondueAt"> | null,
): Refus | null {
  if (!isInstructeur(actor, c.editionId)) return "non_autorise";
  if (isInteresse(actor, c)) return "interesse";
  const from: readonly EtatCandidature[] = TRANSITIONS_CANDIDATURE.retirer_demande.from;
  if (!from.includes(c.etat) || correction?.repondueAt) return "etat";
  return null;
}

/** Pending corrections whose field reads otherwise than in the last deposit: answered in the whole form. */
export function reponduesDansLeFormulaire<C extends FaitsCorrection>(
  corrections: readonly C[],
  depose: CandidatureBrouillon | undefined,
  present: CandidatureBrouillon,
): C[] {
  if (!depose) return [];
  return reponduesAilleurs(
    corrections,
    (champ) => lireChamp(depose, champ),
    (champ) => lireChamp(present, champ),
  );
}

/** Pending corrections whose field no longer reads as it did when it was handed in. */
export const reponduesAilleurs = <C extends Pick<FaitsCorrection, "champ" | "repondueAt">>(
  corrections: readonly C[],
  avant: (champ: string) => Valeur,
  present: (champ: string) => Valeur,
): C[] => corrections.filter((c) => !c.repondueAt && !memeValeur(avant(c.champ), present(c.champ)));
