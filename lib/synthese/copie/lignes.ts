import { type CopieLue, etait, type Morceau, type ParagrapheLu, reste, type Suivi } from "./lu.ts";

/** A line of a copy as it was given out. `champ`: of a point, what of it; of the rest, null. */
export type Ligne = { texte: string; titre: boolean; point: string | null; champ: Champ | null };
export type Champ = "texte" | "precision" | "divergence" | "sources";

/** A paragraph as it stands once everything tracked is accepted. `avant`: once everything is refused. */
export type Vivant = Pick<ParagrapheLu, "style" | "puce" | "table" | "signets" | "fins" | "codes"> & {
  texte: string;
  avant: string;
  morceaux: Morceau[];
  /** Tracked changes in it, one for each run of the same. */
  suivis: SuiviDit[];
  /** The paragraphs of the file it is made of. */
  rangs: number[];
};
export type SuiviDit = Suivi & { texte: string };

const dire = (morceaux: readonly Morceau[]) =>
  morceaux
    .map((m) => m.texte)
    .join("")
    .replace(/[^\S\u00A0\u202F]+/g, " ")
    .trim();

/** The paragraphs of a file; those that are wholly taken out or moved away are there, without a word. */
export function vivants({ paragraphes }: CopieLue): Vivant[] {
  const faits: Vivant[] = [];
  let ouvert: Vivant | null = null;
  for (const [rang, p] of paragraphes.entries()) {
    const siens: Vivant = {
      style: p.style,
      puce: p.puce,
      table: p.table,
      signets: p.signets,
      fins: p.fins,
      codes: p.codes,
      texte: dire(p.morceaux.filter(reste)),
      avant: dire(p.morceaux.filter(etait)),
      morceaux: p.morceaux.filter(reste),
      suivis: suivisDe(p.morceaux),
      rangs: [rang],
    };
    if (ouvert) joindre(ouvert, siens);
    else faits.push(siens);
    const fait: Vivant = ouvert ?? siens;
    // Its end is taken out and it still says something: it goes on in the next one.
    const finRetiree = p.marque?.sorte === "retrait" || p.marque?.sorte === "depart";
    ouvert = finRetiree && fait.texte !== "" ? fait : null;
  }
  return faits;
}

function joindre(a: Vivant, b: Vivant): void {
  a.texte = `${a.texte} ${b.texte}`.trim();
  a.avant = `${a.avant}\n${b.avant}`.trim();
  a.morceaux.push({ texte: " ", gras: false, italique: false, url: null, suivi: null }, ...b.morceaux);
  a.suivis.push(...b.suivis);
  a.signets.push(...b.signets);
  a.fins.push(...b.fins);
  a.codes.push(...b.codes);
  a.rangs.push(...b.rangs);
}

function suivisDe(morceaux: readonly Morceau[]): SuiviDit[] {
  const dits: SuiviDit[] = [];
  let avant: Suivi | null = null;
  for (const { suivi, texte } of morceaux) {
    const dernier = dits.at(-1);
    if (suivi && avant && dernier && suivi.sorte === avant.sorte && suivi.auteur === avant.auteur)
      dernier.texte += texte;
    else if (suivi) dits.push({ ...suivi, texte });
    avant = suivi;
  }
  return dits;
}

/** The words of a paragraph without the code that stands before them. */
export const sansCode = (texte: string, code: string): string =>
  texte.startsWith(code) && !/^[\p{L}\p{N}]/u.test(texte.slice(code.length))
    ? texte.slice(code.length).trimStart()
    : texte;

/** A copy that has just been made, as the lines to compare with: what each point prints is known by the styles we gave. */
export function lignesDe(copie: CopieLue): Ligne[] {
  let point: string | null = null;
  let dansLeTexte = false;
  return vivants(copie)
    .filter((v) => v.texte !== "")
    .map((v): Ligne => {
      const [debut] = v.signets;
      if (debut) {
        point = debut;
        dansLeTexte = true;
      }
      const titre = /^(Heading|Title|TrameSection)/.test(v.style);
      const champ = point === null || titre ? null : dansLeTexte ? "texte" : (CHAMPS[v.style] ?? null);
      if (champ === null) point = null;
      const ligne = { texte: debut ? sansCode(v.texte, debut) : v.texte, titre, point, champ };
      if (point && v.fins.includes(point)) dansLeTexte = false;
      if (champ === "sources") point = null;
      return ligne;
    });
}

const CHAMPS: Record<string, Champ> = {
  TramePoint: "texte",
  TramePrecision: "precision",
  TrameDivergence: "divergence",
  TrameSources: "sources",
};
