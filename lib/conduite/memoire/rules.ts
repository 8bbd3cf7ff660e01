import type { Actor } from "../../socle/acteur/actor.ts";
import { isAdministrateur } from "../../socle/acteur/actor.ts";
import type { EtatSauvegarde } from "./states.ts";

/** Whoever administers the instance, when there is a key to write for, one at a time of the whole base or of an edition. */
export function whyNotSauvegarder(
  actor: Pick<Actor, "administrateur">,
  { cle, etats }: { cle: boolean; etats: readonly EtatSauvegarde[] },
): "introuvable" | "sauvegarde_sans_cle" | "sauvegarde_en_cours" | null {
  if (!isAdministrateur(actor)) return "introuvable";
  if (!cle) return "sauvegarde_sans_cle";
  return etats.some((e) => e === "demandee" || e === "en_cours") ? "sauvegarde_en_cours" : null;
}

const JOUR_MS = 86_400_000;
const JOURS = 7;
const SEMAINES = 5;
const MOIS = 12;

/**
 * Those whose file may go: kept are all of the last seven days, then the last one of each of five weeks and of twelve
 * months. The newest is always kept.
 */
export function aOublier<T extends { at: Date }>(sauvegardes: readonly T[], now: Date): T[] {
  const recentes = [...sauvegardes].sort((a, b) => b.at.getTime() - a.at.getTime());
  const gardees = new Set(recentes.slice(0, 1));
  const prises = new Set<string>();
  for (const s of recentes) {
    const age = now.getTime() - s.at.getTime();
    if (age < JOURS * JOUR_MS) gardees.add(s);
    const semaine = `s${Math.floor(s.at.getTime() / (7 * JOUR_MS))}`;
    const mois = s.at.toISOString().slice(0, 7);
    for (const [cle, duree] of [[semaine, SEMAINES * 7] as const, [mois, MOIS * 31] as const]) {
      if (age >= duree * JOUR_MS || prises.has(cle)) continue;
      prises.add(cle);
      gardees.add(s);
    }
  }
  return recentes.filter((s) => !gardees.has(s));
}

/** Of editions alone, whose files go after seven days: each is in every backup too. */
export const perimees = <T extends { at: Date }>(editions: readonly T[], now: Date): T[] =>
  editions.filter((e) => now.getTime() - e.at.getTime() >= JOURS * JOUR_MS);

/** A night without one is told two days later. */
const RETARD_MS = 2 * JOUR_MS;
const DEHORS_MS = 8 * JOUR_MS;

export type Veille = { cle: boolean; ailleurs: boolean; derniere: Date | null; sortie: Date | null };
export type Alerte = "sans_cle" | "en_retard" | "jamais_sortie";

/** What is wrong with the backups of an instance, the worst first. */
export function alertes({ cle, ailleurs, derniere, sortie }: Veille, now: Date): Alerte[] {
  if (!cle) return ["sans_cle"];
  const depuis = (at: Date | null) => (at ? now.getTime() - at.getTime() : Number.POSITIVE_INFINITY);
  const dites: Alerte[] = [];
  if (depuis(derniere) > RETARD_MS) dites.push("en_retard");
  if (!ailleurs && depuis(sortie) > DEHORS_MS) dites.push("jamais_sortie");
  return dites;
}
