import { NOM_MAX } from "./schema.ts";

/** A name to begin with: the filters in words, as many as fit. */
export function nomDeVue(mots: readonly string[]): string {
  let nom = "";
  for (const mot of mots) {
    const suite = nom ? `${nom}, ${mot}` : mot;
    if (suite.length > NOM_MAX) break;
    nom = suite;
  }
  return nom;
}
