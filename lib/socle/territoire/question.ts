import { aPlat } from "../formulaire/caracteres.ts";
import { replier } from "../typographie/replier.ts";

/** What somebody typed to name a commune: its name, and what they added to tell it from others. */
export type Question = {
  nom: string;
  /** A postal code, or its beginning when nothing else is typed. */
  codePostal: string;
  /** Name or number of a département, folded. */
  departement: string;
};

/** « 59000 Lille Cedex », « Amiens, Somme », « 62 128 », « Saint-Aubin (62) ». */
export function lireQuestion(saisie: string): Question {
  let reste = aPlat(saisie).replace(/\bcedex\b\s*\d{0,2}/giu, " ");
  if (/^[\d\s]+$/.test(reste)) return { nom: "", codePostal: reste.replace(/\s/g, "").slice(0, 5), departement: "" };
  let codePostal = "";
  reste = reste.replace(/(?<!\d)(\d{2})\s?(\d{3})(?!\d)/, (_, a: string, b: string) => {
    codePostal = a + b;
    return " ";
  });
  let departement = "";
  reste = reste.replace(
    /[,(]\s*([^,()]+?)\s*\)?\s*(?:,\s*france\s*)?$|\s(\d{2}|9[78]\d|2[ab])\s*$/iu,
    (_, mots?: string, code?: string) => {
      departement = replier(mots ?? code ?? "");
      return " ";
    },
  );
  return { nom: replier(reste), codePostal, departement };
}

/** How well a commune answers: its name exactly, a former one, its name but a letter, the beginning of a word, or less. */
export const RANGS = { nom: 0, ancien: 1, lettre: 2, debut: 3, proche: 4 } as const;
type Classee = { rang: number; accord: number };

/** The one commune that was meant, or null: none, or several that answer as well. */
export function laSeule<C extends Classee>(choix: readonly C[]): C | null {
  const [premiere, seconde] = choix;
  if (!premiere) return null;
  if (premiere.rang === RANGS.proche) return null;
  if (premiere.rang === RANGS.debut) return seconde ? null : premiere;
  return seconde?.rang === premiere.rang && seconde.accord === premiere.accord ? null : premiere;
}

/** Whether two words differ by one letter at most: one more, one less, another one, or two exchanged. */
export function aUneLettrePres(a: string, b: string): boolean {
  const [court, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - court.length > 1) return false;
  let i = 0;
  while (i < court.length && court[i] === long[i]) i++;
  if (long.length > court.length) return court.slice(i) === long.slice(i + 1);
  if (court.slice(i + 1) === long.slice(i + 1)) return true;
  return court[i] === long[i + 1] && court[i + 1] === long[i] && court.slice(i + 2) === long.slice(i + 2);
}
