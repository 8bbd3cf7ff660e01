import type { Donnees, Reprise } from "../../../socle/dessin/compile.ts";
import type { NoeudPartie } from "../noeuds.ts";
import { isSuite } from "../suites.ts";

/** How a part is set, from how it is by itself: its lines, in ems; the colour it opens on, in millimetres. */
type Mise = { interligne: number; ouverture: number };
export type Mises = Readonly<Record<string, Mise>>;

const DROITE: Mise = { interligne: 0, ouverture: 0 };

/** What is tried when a last page is nearly empty, from what shows least: its words pulled back, or more given to it. */
const ESSAIS: readonly Mise[] = [
  ...[-0.03, 0.03, -0.06, 0.06, -0.09, 0.09].map((interligne) => ({ interligne, ouverture: 0 })),
  ...[20, 40].flatMap((ouverture) => [0, 0.09].map((interligne) => ({ interligne, ouverture }))),
];

/** The text of a page, from its head to its foot, in millimetres; see gabarits/synthese.typ. */
const TETE = 34;
const HAUTEUR = 233;

/** Of the last page of a chapter, how much is used at least. */
const PLEINE = 0.25;

/** How much longer a page of words is, about, when its lines are one em further apart, in millimetres. */
const PAR_EM = 200;
/** What is expected to do less than this part of what is needed is not tried: each is a chapter laid out. */
const ASSEZ = 0.6;

type Borne = { cle: string; genre: "debut" | "fin"; page: number; y: number };

/** Each part, with whether it follows the one before on its page, and how it is set. */
export const mettre = (parties: readonly NoeudPartie[], mises: Mises) =>
  parties.map((p, i) => ({ ...p, suit: isSuite(parties, i), ...(mises[p.cle] ?? DROITE) }));

/** Where a chapter ends: the pages before its last one, and how much of that one it uses (all, when it has no other). */
function finDe({ cle }: NoeudPartie, bornes: readonly Borne[]): { avant: number; part: number } {
  const siennes = bornes.filter((b) => b.cle === cle);
  const [debut, fin] = [siennes.at(0), siennes.at(-1)];
  if (!debut || !fin || debut.page === fin.page) return { avant: 0, part: 1 };
  return { avant: fin.page - debut.page, part: (fin.y - TETE) / HAUTEUR };
}

/** Whether a setting may give a last page enough, or take all it has back. */
function peutSuffire({ interligne, ouverture }: Mise, { avant, part }: ReturnType<typeof finDe>): boolean {
  const ajoute = interligne * PAR_EM * avant + ouverture;
  return ajoute < 0 ? -ajoute >= ASSEZ * part * HAUTEUR : ajoute >= ASSEZ * (PLEINE - part) * HAUTEUR;
}

/**
 * No chapter of the book ends on a page that is nearly empty: where one does, it alone is tried in the other settings that
 * may do, and the book is laid out with the first that mends it, else with the best. `data`: what the template reads, of
 * these parts so set.
 */
export const equilibrer =
  (parties: readonly NoeudPartie[], data: (parties: readonly NoeudPartie[], mises: Mises) => Donnees): Reprise =>
  (bornes, essayer) => {
    const mises: Record<string, Mise> = {};
    for (const chapitre of parties.filter((p) => p.transition && p.fichier !== "sources")) {
      const fin = finDe(chapitre, bornes as Borne[]);
      if (fin.part >= PLEINE) continue;
      const essais = ESSAIS.filter((m) => peutSuffire(m, fin));
      mises[chapitre.cle] = chercher(essais, fin.part, (mise) => {
        const seul = essayer(data([chapitre], { [chapitre.cle]: mise }));
        return finDe(chapitre, seul as Borne[]).part;
      });
    }
    return Object.values(mises).some((m) => m !== DROITE) ? data(parties, mises) : null;
  };

function chercher(essais: readonly Mise[], droite: number, essayer: (mise: Mise) => number): Mise {
  let [meilleure, part] = [DROITE, droite];
  for (const mise of essais) {
    const sienne = essayer(mise);
    if (sienne > part) [meilleure, part] = [mise, sienne];
    if (part >= PLEINE) break;
  }
  return meilleure;
}
