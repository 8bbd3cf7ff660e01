import { lireDate } from "../../socle/typographie/lire-date.ts";
import { replier } from "../../socle/typographie/replier.ts";

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
