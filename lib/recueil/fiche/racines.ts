import { racinesDe } from "../../socle/texte/racines.ts";

/** What an énoncé is compared by: the stems of its words, those of its accroche apart. */
export type Racines = { tete: string[]; corps: string[] };

export type Mots = { accroche: string; texte: string; theme: string | null };

export function racinesDeLEnonce({ accroche, texte, theme }: Mots): Racines {
  const tete = new Set(racinesDe(accroche));
  const corps = new Set(racinesDe(`${texte} ${theme ?? ""}`));
  return { tete: [...tete], corps: [...corps].filter((r) => !tete.has(r)) };
}

/** The accroche tells the subject: its stems count twice. */
const POIDS_TETE = 2;

export const poidsDe = ({ tete, corps }: Racines): [racine: string, poids: number][] => [
  ...tete.map((r): [string, number] => [r, POIDS_TETE]),
  ...corps.map((r): [string, number] => [r, 1]),
];
