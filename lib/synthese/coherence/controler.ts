import type { Constat, Matiere, Regle } from "./constat.ts";
import { REGLES_ATELIERS } from "./regles/ateliers.ts";
import { REGLES_CHIFFRES } from "./regles/chiffres.ts";
import { REGLES_POINTS } from "./regles/points.ts";
import { REGLES_TEXTES } from "./regles/textes.ts";
import { REGLES_TRAVAIL } from "./regles/travail.ts";

/** The contrôle de cohérence: one rule for each class of irregularity software can see. */
export const REGLES: readonly Regle[] = [
  ...REGLES_TRAVAIL,
  ...REGLES_ATELIERS,
  ...REGLES_POINTS,
  ...REGLES_TEXTES,
  ...REGLES_CHIFFRES,
];

/** What blocks, then what deserves a look; each with its objects and the way to mend them. */
export function controler(m: Matiere): Constat[] {
  const constats = REGLES.flatMap(({ cle, bloque, titre, pourquoi, chercher }): Constat[] => {
    const objets = chercher(m);
    return objets.length > 0 ? [{ cle, bloque, pourquoi, titre: titre(objets.length), objets }] : [];
  });
  return [...constats.filter((c) => c.bloque), ...constats.filter((c) => !c.bloque)];
}
