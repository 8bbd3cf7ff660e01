import { MOIS } from "./dates.ts";
import { replier } from "./replier.ts";

const MOIS_PLIES = MOIS.map((m) => replier(m));
const JOUR = "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s+)?";
const EN_LETTRES = new RegExp(
  `(?<!\\p{L})${JOUR}(?:(\\d{1,2})(?:er)?\\s+)?(${[...MOIS, "fevrier", "aout", "decembre"].join("|")})(?:\\s+(\\d{4}))?(?!\\p{L})`,
  "giu",
);

/** A day or a month as the French write it: « 12/05/2023 », « vendredi 12 mai », « mai 2023 »; `annee` is that of days told without one. */
export function lireDate(texte: string, annee: number): { iso: string; mots: string } | null {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(texte);
  if (iso) return dater(iso[0], Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const chiffres = /(?<!\d)(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?(?!\d)/.exec(texte);
  // « 24/7 » and « 2.5 » in a title are no days.
  if (chiffres && (chiffres[3] || chiffres[0] === texte.trim())) {
    const [mots, jour = "", mois = "", an] = chiffres;
    return dater(mots, an ? Number(an.padStart(4, "20")) : annee, Number(mois), Number(jour));
  }
  // « mai » alone is a word of a title as well as a month.
  const lettres = [...texte.matchAll(EN_LETTRES)].find(([m, jour, , an]) => jour || an || m.trim() === texte.trim());
  if (!lettres) return null;
  const [mots, jour, mois = "", an] = lettres;
  const numero = MOIS_PLIES.indexOf(replier(mois)) + 1;
  return dater(mots, an ? Number(an) : annee, numero, jour ? Number(jour) : null);
}

const deux = (n: number) => String(n).padStart(2, "0");
/** Null: there is no such day, and these are words like others. */
function dater(mots: string, annee: number, mois: number, jour: number | null) {
  const iso = `${annee}-${deux(mois)}${jour === null ? "" : `-${deux(jour)}`}`;
  const lu = new Date(`${iso}${jour === null ? "-01" : ""}T00:00:00Z`);
  return Number.isNaN(lu.getTime()) || !lu.toISOString().startsWith(iso) ? null : { iso, mots };
}
