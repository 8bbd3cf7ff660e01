import { readFileSync } from "node:fs";
import { racinesDe } from "../../../socle/texte/racines.ts";

/** For each stem, those a thesaurus gives as its synonyms: the shorter the list, the nearer they are. */
export type Synonymes = Map<string, Map<string, number>>;

/** Reads a thesaurus of MyThes: a line « mot|n », then n lines « (nature)|synonyme|… ». Words of several stems are left out. */
export function lireSynonymes(fichier: string): Synonymes {
  const synonymes: Synonymes = new Map();
  const lier = (a: string, b: string, poids: number) => {
    const siens = synonymes.get(a) ?? new Map<string, number>();
    synonymes.set(a, siens.set(b, (siens.get(b) ?? 0) + poids));
  };
  let entree: string | undefined;
  for (const ligne of readFileSync(fichier, "utf8").split("\n").slice(1)) {
    const [tete = "", ...suite] = ligne.split("|");
    if (!ligne.startsWith("(")) {
      entree = racineSeule(tete);
      continue;
    }
    const lus = suite.flatMap((mot) => racineSeule(mot) ?? []);
    for (const lu of lus)
      if (entree && lu !== entree) {
        lier(entree, lu, 1 / Math.sqrt(lus.length));
        lier(lu, entree, 1 / Math.sqrt(lus.length));
      }
  }
  return synonymes;
}

function racineSeule(mot: string): string | undefined {
  const [racine, autre] = racinesDe(mot);
  return autre ? undefined : racine;
}
