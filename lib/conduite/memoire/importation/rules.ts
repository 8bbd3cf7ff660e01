import type { Actor } from "../../../socle/acteur/actor.ts";
import { isAdministrateur } from "../../../socle/acteur/actor.ts";
import { EN_ATTENTE, type EtatImportation } from "./states.ts";

export const TAILLE_MAX = 1_000_000_000;
/** Below what nginx lets through when nothing is set. */
export const PART_OCTETS = 1_000_000;

/** How a file of this size is cut. */
export const partsDe = (taille: number) => Math.ceil(taille / PART_OCTETS);
export const tailleDeLaPart = (taille: number, rang: number) =>
  rang >= 0 && rang < partsDe(taille) ? Math.min(PART_OCTETS, taille - rang * PART_OCTETS) : 0;

type Quoi = Pick<Actor, "administrateur">;

/** Whoever administers the instance brings one edition at a time. */
export function whyNotDeposer(
  actor: Quoi,
  { taille, autre }: { taille: number; autre: boolean },
): "introuvable" | "importation_lourde" | "importation_en_cours" | null {
  if (!isAdministrateur(actor)) return "introuvable";
  if (taille > TAILLE_MAX) return "importation_lourde";
  return autre ? "importation_en_cours" : null;
}

export type Pas = "recevoir" | "lire" | "ecrire" | "abandonner";
const DEPUIS: Record<Pas, readonly EtatImportation[]> = {
  recevoir: ["envoi"],
  lire: ["deposee"],
  ecrire: ["lue"],
  abandonner: EN_ATTENTE,
};

export function whyNotAvancer(actor: Quoi, etat: EtatImportation | undefined, pas: Pas): "introuvable" | "etat" | null {
  if (!isAdministrateur(actor) || !etat) return "introuvable";
  return DEPUIS[pas].includes(etat) ? null : "etat";
}

const HEURE_MS = 3_600_000;
/** How long a file waits for its key or for a yes. */
export const VIE_HEURES = 24;
/** A work that says nothing for so long has died with its process. */
const SILENCE_MS = 5 * 60_000;
/** How long what came of it is told. */
const MEMOIRE_MS = 90 * 24 * HEURE_MS;

export const finDeVie = (now: Date) => new Date(now.getTime() - VIE_HEURES * HEURE_MS);
export const finDeSilence = (now: Date) => new Date(now.getTime() - SILENCE_MS);
export const finDeMemoire = (now: Date) => new Date(now.getTime() - MEMOIRE_MS);
