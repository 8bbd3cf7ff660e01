import { normer } from "../vecteur.ts";
import type { Synonymes } from "./synonymes.ts";

/** What its synonyms count for in a stem the texts know, for one of itself. */
const PART = 0.7;
const TOURS = 6;
/** A stem the texts do not know enters with this many known synonyms. */
const CONNUS = 3;

/** Draws each stem towards its synonyms (retrofitting), and places between theirs those the texts do not know. */
export function rapprocher(appris: Map<string, Float64Array>, synonymes: Synonymes): Map<string, Float64Array> {
  const nouvelles = [...synonymes].filter(
    ([racine, siens]) => !appris.has(racine) && [...siens.keys()].filter((s) => appris.has(s)).length >= CONNUS,
  );
  const dimensions = appris.values().next().value?.length ?? 0;
  let places = new Map([...appris, ...nouvelles.map(([r]) => [r, new Float64Array(dimensions)] as const)]);
  for (let tour = 0; tour < TOURS; tour++) {
    const avant = places;
    places = new Map(
      [...avant.keys()].map((racine) => {
        const propre = appris.get(racine);
        const siens = [...(synonymes.get(racine) ?? [])].filter(([s]) => avant.has(s));
        const total = siens.reduce((somme, [, poids]) => somme + poids, 0);
        const place = Float64Array.from(propre ?? new Float64Array(dimensions));
        for (const [synonyme, poids] of siens)
          for (const [k, x] of (avant.get(synonyme) ?? []).entries())
            place[k] = (place[k] ?? 0) + ((propre ? PART : 1) * poids * x) / total;
        return [racine, normer(place)];
      }),
    );
  }
  return places;
}
