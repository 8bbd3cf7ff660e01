import { NOM_TYPE_ENONCE } from "../../recueil/rubriques/types-enonce.ts";
import { replier } from "../../socle/typographie/replier.ts";
import { trierFr } from "../../socle/typographie/tri.ts";
import type { Enonce, Fiche, Table } from "./types.ts";

/** What a list of énoncés may be narrowed by; an empty text keeps all. */
export type Filtres = {
  mots: string;
  type: string;
  theme: string;
  fiche: string;
  structure: string;
  departement: string;
};
export type Facette = Exclude<keyof Filtres, "mots">;
export const FACETTES = ["type", "theme", "fiche", "structure", "departement"] as const satisfies readonly Facette[];
export const SANS_FILTRE: Filtres = { mots: "", type: "", theme: "", fiche: "", structure: "", departement: "" };

export const NOM_FACETTE: Record<Facette, string> = {
  type: "Genre",
  theme: "Thème",
  fiche: "Fiche",
  structure: "Structure",
  departement: "Département",
};

export const isFiltre = (f: Filtres) => Object.values(f).some((v) => v !== "");

const INCONNUE: Fiche = { code: "", ateliers: [], structures: [] };
export const ficheDe = (table: Pick<Table, "fiches">, e: Pick<Enonce, "ficheId">): Fiche =>
  table.fiches[e.ficheId] ?? INCONNUE;

/** The themes of organisers are free words: those that fold alike are one. */
export const cleTheme = (theme: string | null) => replier(theme ?? "");

/** The values of an énoncé in each facet, with their words. */
const VALEURS: Record<Facette, (e: Enonce, fiche: Fiche) => [valeur: string, mots: string][]> = {
  type: (e) => [[e.type, NOM_TYPE_ENONCE[e.type]]],
  theme: (e) => (e.theme ? [[cleTheme(e.theme), e.theme]] : []),
  fiche: (_, f) => [[f.code, f.code]],
  structure: (_, f) => f.structures.map((s) => [s.id, s.nom]),
  departement: (_, f) => [...new Set(f.ateliers.flatMap((a) => a.departement ?? []))].map((d) => [d, d]),
};

const replies = new WeakMap<Enonce, string>();
function motsDe(e: Enonce): string {
  const lu = replies.get(e) ?? replier([e.code, e.accroche, e.texte, e.theme, e.exemple, e.destinataire].join(" "));
  replies.set(e, lu);
  return lu;
}

/** Whether each word of what is looked for begins a word of the text; both folded. */
export const contient = (texte: string, cherche: string) =>
  cherche === "" || cherche.split(" ").every((mot) => ` ${texte}`.includes(` ${mot}`));

export function filtrer(table: Table, enonces: readonly Enonce[], filtres: Filtres, sauf?: Facette): Enonce[] {
  const cherche = replier(filtres.mots);
  const actives = FACETTES.filter((f) => f !== sauf && filtres[f] !== "");
  return enonces.filter((e) => {
    const fiche = ficheDe(table, e);
    return (
      contient(motsDe(e), cherche) &&
      actives.every((f) => VALEURS[f](e, fiche).some(([valeur]) => valeur === filtres[f]))
    );
  });
}

export type Choix = { valeur: string; mots: string; n: number };

/** What one facet offers under the other filters, each with its count, in the order of the French. */
export function choixDe(table: Table, enonces: readonly Enonce[], filtres: Filtres, facette: Facette): Choix[] {
  const choix = new Map<string, Choix>();
  for (const e of filtrer(table, enonces, filtres, facette))
    for (const [valeur, mots] of VALEURS[facette](e, ficheDe(table, e))) {
      const vu = choix.get(valeur);
      if (vu) vu.n++;
      else choix.set(valeur, { valeur, mots, n: 1 });
    }
  return trierFr([...choix.values()], (c) => c.mots);
}
