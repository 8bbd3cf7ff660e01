import type { Donnees, Reprise } from "../../../socle/dessin/compile.ts";
import type { NoeudPartie } from "../noeuds.ts";
import { isSuite } from "../suites.ts";

/** How a part is set, from how it is by itself: its lines, in ems; the colour it opens on, in millimetres. */
type Mise = { interligne: number; ouverture: number };
export type Mises = Readonly<Record<string, Mise>>;

const DROITE: Mise = { interligne: 0, ouverture: 0 };

/** What is tried when a last page is nearly empty, from what shows least: its words pulled back, or more given to it. */
const LIGNES: readonly Mise[] = [-0.03, 0.03, -0.06, 0.06, -0.09, 0.09].map((interligne) => ({
  interligne,
  ouverture: 0,
}));
const OUVERTURES: readonly Mise[] = [20, 40].flatMap((ouverture) =>
  [0, 0.09].map((interligne) => ({ interligne, ouverture })),
);

/** The text of a page, from its head to its foot, in millimetres; see gabarits/synthese.typ. */
const TETE = 34;
const HAUTEUR = 233;

/** Of the last page of what ends before a new page, how much is used at least. */
const PLEINE = 0.25;

type Borne = { cle: string; genre: "debut" | "fin"; page: number; y: number };

/** Each part, with whether it follows the one before on its page, and how it is set. */
export const mettre = (parties: readonly NoeudPartie[], mises: Mises) =>
  parties.map((p, i) => ({ ...p, suit: isSuite(parties, i), ...(mises[p.cle] ?? DROITE) }));

/** The parts that run on from the top of a page. */
function cahiers(parties: readonly NoeudPartie[]): NoeudPartie[][] {
  const tous: NoeudPartie[][] = [];
  for (const [i, p] of parties.entries())
    if (isSuite(parties, i)) tous.at(-1)?.push(p);
    else tous.push([p]);
  return tous;
}

/** How much of its last page a cahier uses; 1 when it has one page. */
function remplie(cahier: readonly NoeudPartie[], bornes: readonly Borne[]): number {
  const siennes = bornes.filter(({ cle }) => cahier.some((p) => p.cle === cle));
  const [debut, fin] = [siennes.at(0), siennes.at(-1)];
  if (!debut || !fin || debut.page === fin.page) return 1;
  return (fin.y - TETE) / HAUTEUR;
}

/**
 * No cahier of the book ends on a page that is nearly empty: where one does, it alone is tried in other settings, and the
 * book is laid out with the first that mends it, else with the best. `data`: what the template reads, of these parts so set.
 */
export const equilibrer =
  (parties: readonly NoeudPartie[], data: (parties: readonly NoeudPartie[], mises: Mises) => Donnees): Reprise =>
  (bornes, essayer) => {
    const mises: Record<string, Mise> = {};
    for (const cahier of cahiers(parties)) {
      if (cahier.some((p) => p.fichier === "sources") || remplie(cahier, bornes as Borne[]) >= PLEINE) continue;
      const essais = cahier[0]?.transition ? [...LIGNES, ...OUVERTURES] : LIGNES;
      const mise = chercher(essais, (m) => {
        const seul = essayer(data(cahier, Object.fromEntries(cahier.map((p) => [p.cle, m]))));
        return remplie(cahier, seul as Borne[]);
      });
      for (const p of cahier) mises[p.cle] = mise;
    }
    return Object.keys(mises).length > 0 ? data(parties, mises) : null;
  };

function chercher(essais: readonly Mise[], essayer: (mise: Mise) => number): Mise {
  let [meilleure, part] = [DROITE, 0];
  for (const mise of essais) {
    const sienne = essayer(mise);
    if (sienne > part) [meilleure, part] = [mise, sienne];
    if (part >= PLEINE) break;
  }
  return meilleure;
}
