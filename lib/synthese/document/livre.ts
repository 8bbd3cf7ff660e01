import { pluriel } from "../../socle/typographie/nombre.ts";
import { type Noeud, type NoeudPartie, parcourir } from "./noeuds.ts";

/** All on one page, to be printed: an address, not a part. */
export const TOUT = "tout";

/** The part before and the part after. */
export function voisinesDe(parties: readonly NoeudPartie[], cle: string) {
  const rang = parties.findIndex((p) => p.cle === cle);
  return { avant: rang > 0 ? parties[rang - 1] : undefined, apres: rang >= 0 ? parties[rang + 1] : undefined };
}

const COMPTES: [Noeud["type"], string][] = [
  ["point", "point"],
  ["enonce", "énoncé"],
  ["atelier", "atelier"],
];

/** « 19 points », « 7 enjeux »: what a part holds, when it is a list of something. */
export function direContenu({ enfants }: NoeudPartie): string | null {
  const noeuds = [...parcourir(enfants)];
  for (const [type, mot] of COMPTES) {
    const n = noeuds.filter((x) => x.type === type).length;
    if (n > 0) return pluriel(n, mot);
  }
  const numerotes = enfants.filter((n) => n.type === "section" && n.numero).length;
  return numerotes > 0 ? pluriel(numerotes, "enjeu", "enjeux") : null;
}
