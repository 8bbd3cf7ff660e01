import { type Actor, isInstructeur, isPartenaire } from "../../socle/acteur/actor.ts";
import type { Refus } from "../../socle/refus.ts";
import { type FaitsCandidature, isInteresse } from "../candidature/rules.ts";
import type { EtatCandidature } from "../candidature/states.ts";
import type { ValeurAvis } from "./choix.ts";

export type FaitsAvis = Pick<FaitsCandidature, "etat" | "editionId" | "structures" | "pressenties" | "invitation">;

/** Until the decision is announced, avis are asked for, given and changed. */
export const AVIS_OUVERTS = ["soumise", "a_completer"] as const satisfies readonly EtatCandidature[];
export const isAvisOuvert = (etat: EtatCandidature) => (AVIS_OUVERTS as readonly EtatCandidature[]).includes(etat);

/** Days a partner has before being reminded. */
export const DELAI_RELANCE = 7;
const JOUR_MS = 86_400_000;

/** Why this person cannot give their avis now, or null. Only partners have one; a reservation says its reason. */
export function whyNotRendreAvis(
  actor: Actor,
  c: FaitsAvis,
  avis?: { valeur: ValeurAvis; motif: string },
): Refus | null {
  if (!isPartenaire(actor, c.editionId)) return "non_autorise";
  if (isInteresse(actor, c)) return "interesse";
  if (!isAvisOuvert(c.etat)) return "etat";
  return avis && avis.valeur !== "favorable" && !avis.motif.trim() ? "motif_manquant" : null;
}

/** Why this person cannot ask partners for their avis, or remind them, or null. */
export function whyNotDemanderAvis(actor: Actor, c: FaitsAvis): Refus | null {
  if (!isInstructeur(actor, c.editionId)) return "non_autorise";
  if (isInteresse(actor, c)) return "interesse";
  return isAvisOuvert(c.etat) ? null : "etat";
}

/** The last instant of a request or reminder that lets one remind again at `now`. */
export const relancableAvant = (now: Date) => new Date(now.getTime() - DELAI_RELANCE * JOUR_MS);

/** Asked for seven days ago or more, or reminded then, and still awaited. */
export function isARelancer(
  a: { demandeAt: Date | null; relanceAt: Date | null; renduAt: Date | null },
  now: Date,
): boolean {
  return !a.renduAt && !!a.demandeAt && (a.relanceAt ?? a.demandeAt) <= relancableAvant(now);
}
