import { MOIS } from "../typographie/dates.ts";
import { replier } from "../typographie/replier.ts";

/** A line of a printed list, read by what its pieces look like; what is not there is null. */
export type LigneImprimee = {
  /** Its place in the list, from one, and its words as they were typed. */
  rang: number;
  mots: string;
  code: string | null;
  /** Title, place, organisers: what is neither a code, a date nor a count. */
  textes: string[];
  /** ISO civil day, or month when it tells no day. */
  date: string | null;
  participants: number | null;
};

const LIGNE_MAX = 600;
const MOIS_PLIES = MOIS.map((m) => replier(m));
const ENTETES = new Set(
  "code numero n atelier ateliers intitule titre nom date dates jour mois lieu lieux ville commune participants participations presents nombre de structure structures organisateur organisateurs porteur departement".split(
    " ",
  ),
);

/** The lines of a printed list: pasted from a table (tabs), or typed with « ; » or « | » between pieces. `annee`: of days told without a year. */
export function lireListe(texte: string, annee: number): LigneImprimee[] {
  return texte
    .split("\n")
    .map((mots, i) => ({ rang: i + 1, mots: mots.trim().slice(0, LIGNE_MAX) }))
    .filter(({ mots }) => mots !== "" && !isEntete(mots))
    .map(({ rang, mots }) => lireLigne(rang, mots, annee));
}

const isEntete = (mots: string) => {
  const plies = replier(mots).split(" ");
  return plies.every((m) => ENTETES.has(m));
};

function lireLigne(rang: number, mots: string, annee: number): LigneImprimee {
  const ligne: LigneImprimee = { rang, mots, code: null, textes: [], date: null, participants: null };
  const morceaux = couper(mots);
  for (const morceau of morceaux) {
    const reste = prendre(ligne, morceau, morceaux.length > 1, annee);
    if (reste) ligne.textes.push(reste);
  }
  return ligne;
}

function couper(mots: string): string[] {
  const par = [/\t/, /;/, /\|/].find((signe) => signe.test(mots));
  return (par ? mots.split(par) : [mots]).map((m) => m.trim()).filter(Boolean);
}

/** Takes what it knows out of a piece; answers the words that are left. `seul`: the piece stands alone in its column. */
function prendre(ligne: LigneImprimee, morceau: string, seul: boolean, annee: number): string {
  let reste = morceau;
  const code = /^A\s?(\d{1,4})(?=$|[\s,:.–-])[\s,:.–-]*/i.exec(reste);
  if (code && ligne.code === null) {
    ligne.code = `A${Number(code[1])}`;
    reste = reste.slice(code[0].length);
  }
  const compte = seul
    ? /^(\d[\d\s\u00A0\u202F]*)(?:\s*(?:participant|participation|personne|présent)\p{L}*)?$/iu.exec(reste)
    : /(\d[\d\u00A0\u202F]*)\s*(?:participant|participation|personne|présent)\p{L}*/iu.exec(reste);
  if (compte && ligne.participants === null) {
    ligne.participants = Number(compte[1]?.replace(/\D/g, ""));
    reste = reste.replace(compte[0], " ");
  }
  const date = lireDate(reste, annee);
  if (date && ligne.date === null) {
    ligne.date = date.iso;
    reste = reste.replace(date.mots, " ");
  }
  return reste.replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, "").replace(/\s+/g, " ");
}

const JOUR = "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s+)?";
const EN_LETTRES = new RegExp(
  `(?<!\\p{L})${JOUR}(?:(\\d{1,2})(?:er)?\\s+)?(${MOIS.join("|")})(?:\\s+(\\d{4}))?(?!\\p{L})`,
  "giu",
);

/** A day or a month as the French write it: « 12/05/2023 », « vendredi 12 mai », « mai 2023 ». */
function lireDate(texte: string, annee: number): { iso: string; mots: string } | null {
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
