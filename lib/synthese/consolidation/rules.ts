import type { EtatEdition } from "../../appel/edition/states.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";
import { enClair } from "../../socle/texte/markdown.ts";
import { typographier } from "../../socle/typographie/texte.ts";
import { type Disposition, type ModeReprise, TRANSITIONS_ENONCE, type TransitionEnonce } from "./states.ts";

/** What the rules look at; read under the lock. */
export type FaitsEdition = { id: string; etat: EtatEdition };

/** Consolidation begins with the first validated fiche and goes on between two versions. */
export const CONSOLIDABLES: readonly EtatEdition[] = ["ouverte", "cloturee", "publiee"];

/** Why this person cannot write in the synthesis of this edition now, or null. */
export function whyNotConsolider(actor: Actor, edition: FaitsEdition): Refus | null {
  if (!isInstructeur(actor, edition.id)) return "non_autorise";
  return CONSOLIDABLES.includes(edition.etat) ? null : "edition_fermee";
}

/** Why what was in force (nothing: it is being made) is not written over by who read version `lue`, or null. */
export const whyNotReecrire = (avant: { numero: number } | undefined, lue: number | undefined): Refus | null =>
  avant ? whyNotEntreTemps(lue, avant.numero) : null;

/**
 * Why words are not written over, nor decided of, by who read those of `lue`, or null. A version of a point also counts its
 * moves, which take nothing from its words: `motsDepuis`, the version that brought them, is what tells.
 */
export const whyNotRedire = (motsLus: number | undefined, point: { motsDepuis: number }): Refus | null =>
  whyNotEntreTemps(motsLus, point.motsDepuis);

/** Why this is not done to an énoncé that became this, or null. */
export function whyNot(transition: TransitionEnonce, disposition: Disposition): Refus | null {
  if (disposition === "retire") return "enonce_retire";
  const from: readonly Disposition[] = TRANSITIONS_ENONCE[transition].from;
  if (from.includes(disposition)) return null;
  return disposition === "a_traiter" ? "etat" : "deja_traite";
}

type Mots = { accroche: string; texte: string };

/** The same sentence to a reader: marks, spaces and French typography of the point aside. */
export const memesMots = (point: Mots, enonce: Mots) =>
  lire({ accroche: enClair(point.accroche), texte: enClair(point.texte) }) === lire(enonce);
const lire = ({ accroche, texte }: Mots) =>
  typographier(`${accroche}\n${texte}`.normalize("NFC")).replace(/\s+/gu, " ").trim();

/** `repris` is claimed only for the énoncé's own words; otherwise it was reworded, or grouped when the point has several sources. */
export function modeRetenu(demande: ModeReprise, point: Mots, enonce: Mots, seul: boolean): ModeReprise {
  if (demande !== "repris" || memesMots(point, enonce)) return demande;
  return seul ? "reformule" : "regroupe";
}
