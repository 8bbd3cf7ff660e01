import { grouper } from "../../socle/grouper.ts";
import type { Bloc, Cellule } from "./bloc.ts";
import type { Titre } from "./titres.ts";

/** What the headings of a table say of each of its cells. */
export type EnTetesDeTable = {
  /** The block begins a cell, or a table whose only column is read as a text. */
  nouvelle: (bloc: Bloc) => boolean;
  enTetes: (bloc: Bloc) => { colonne: Titre | null; rangee: Titre | null };
};
type Case = Cellule & { bloc: Bloc; titre: Titre | null; blocs: number };
type Rangee = Case[];

const COURTE = 90;
const INCONNU: Titre = { connu: false, forme: "nue", transition: null, ou: null, suite: null };

/** The tables of a document, by number: « Leviers | Freins » is read by columns, « Freins | le bail » by rows. */
export function enTetesDe(blocs: readonly Bloc[], titres: readonly (Titre | null)[]): Map<number, EnTetesDeTable> {
  const dansTable = blocs.flatMap((bloc, i) =>
    bloc.cellule && !bloc.apart ? [{ bloc, cellule: bloc.cellule, titre: titres[i] ?? null }] : [],
  );
  const tables = new Map<number, EnTetesDeTable>();
  for (const [numero, siens] of grouper(dansTable, (b) => b.cellule.table)) {
    const cases = [...grouper(siens, (b) => `${b.cellule.rangee} ${b.cellule.colonne}`).values()].flatMap(
      (dedans): Case[] => {
        const [premier] = dedans;
        return premier
          ? [{ ...premier.cellule, bloc: premier.bloc, titre: entier(premier.titre), blocs: dedans.length }]
          : [];
      },
    );
    tables.set(numero, lireTable([...grouper(cases, (c) => c.rangee).values()]));
  }
  return tables;
}

/** A heading whose statement follows on its line names no column and no row. */
const entier = (titre: Titre | null) => (titre?.connu && titre.suite === null ? titre : null);

function lireTable(rangees: Rangee[]): EnTetesDeTable {
  const debuts = new Set(rangees.flatMap((r) => r.map((c) => c.bloc.numero)));
  const uneColonne = rangees.every((r) => r.every((c) => c.colonne === 0));
  const nommeesARangee = rangees.some(
    (r, i) => !isEnTete(rangees, i) && r.length > 1 && r[0]?.colonne === 0 && r[0].titre,
  );
  const parRangee = new Map<number, { colonnes: Case[]; rangee: Titre | null }>();
  let colonnes: Case[] = [];
  let rangee: Titre | null = null;
  for (const [i, r] of rangees.entries()) {
    const [premiere] = r;
    if (isEnTete(rangees, i)) {
      colonnes = r;
      rangee = null;
    } else if (r.length === 1 && premiere?.titre) rangee = premiere.titre;
    else if (premiere?.colonne === 0 && (premiere.titre || nommeesARangee)) rangee = premiere.titre ?? INCONNU;
    if (premiere) parRangee.set(premiere.rangee, { colonnes: isEnTete(rangees, i) ? [] : colonnes, rangee });
  }
  return {
    nouvelle: (bloc) => debuts.has(bloc.numero) && !(uneColonne && bloc.numero !== Math.min(...debuts)),
    enTetes: ({ cellule }) => {
      if (!cellule || uneColonne) return { colonne: null, rangee: null };
      const { colonne } = cellule;
      const ligne = parRangee.get(cellule.rangee);
      const dessus = ligne?.colonnes.find((c) => c.colonne <= colonne && colonne < c.colonne + c.largeur);
      return { colonne: dessus ? (dessus.titre ?? INCONNU) : null, rangee: ligne?.rangee ?? null };
    },
  };
}

/**
 * A row names its columns when each of its cells is one short line, and two of them at least are headings we know; one
 * is enough in a first row, when it is not the heading of the row itself.
 */
function isEnTete(rangees: readonly Rangee[], i: number): boolean {
  const rangee = rangees[i] ?? [];
  const connus = rangee.filter((c) => c.titre).length;
  if (rangee.length < 2 || connus === 0) return false;
  if (connus === rangee.length) return true;
  if (!rangee.every((c) => c.blocs === 1 && c.bloc.texte.length <= COURTE)) return false;
  if (connus > 1) return true;
  const suivantes = rangees.slice(i + 1).flatMap((r) => r.filter((c) => c.colonne === 0));
  return i === 0 && suivantes.length > 0 && (!rangee[0]?.titre || suivantes.every((c) => !c.titre));
}
