import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { HORS_DEPARTEMENT } from "../atelier/filtre.ts";
import {
  type AtelierCouvert,
  type Case,
  type Cible,
  lieuDe,
  manqueDe,
  nombreDe,
  parTransition,
  STATUTS,
  type Statut,
  statutDe,
} from "./compute.ts";

/** Ateliers of one cell shown by one mark: a single one, or as many as have the same transitions and are as sure. */
export type Etiquette = {
  statut: Statut;
  transitions: readonly CodeTransition[];
  n: number;
  /** The one it is; null when there are several. */
  seul: Pick<AtelierCouvert, "id" | "candidatureId" | "code" | "intitule"> | null;
};
export type Colonne = {
  cle: string;
  nom: string;
  /** At the head of a narrow column. */
  court: string;
  /** Nobody misses it when it is empty. */
  facultative?: boolean;
};
export type LigneFigure = {
  departement: string;
  nom: string;
  n: number;
  cases: Record<string, Etiquette[]>;
  /** Transitions nobody covers there, and those below their target with how many more it takes. */
  manques: { transition: CodeTransition; manque: number | null }[];
};
export type Figure = {
  titre: string;
  colonnes: (Colonne & { n: number })[];
  lignes: LigneFigure[];
  transitions: { transition: CodeTransition; n: number; cible: number | null }[];
};

/** A cell of more ateliers than this shows those alike together. */
const UN_PAR_UN = 6;
/** A title names as many things as this; beyond, it counts them. */
const NOMMES = 3;

/** The coverage of an edition as one figure: a row per département, a mark per atelier, what is missing in words. */
export function dessinerCouverture(
  tous: readonly AtelierCouvert[],
  cibles: readonly Cible[],
  departements: readonly { code: string; nom: string }[],
  { colonnes, colonneDe, nomHors, plusieurs }: Axe,
  transitions: readonly CodeTransition[],
): Figure {
  const ateliers = tous.flatMap((a) => {
    const statut = statutDe(a);
    return statut ? [{ ...a, statut }] : [];
  });
  const nom = (code: string) => departements.find((d) => d.code === code)?.nom ?? nomHors(code);
  const totaux = parTransition(
    ateliers,
    departements.map((d) => d.code),
    cibles,
    transitions,
  );
  const lignes = totaux.map(({ departement, total, cases }): LigneFigure => {
    const siens = ateliers.filter((a) => lieuDe(a) === departement);
    return {
      departement,
      nom: nom(departement),
      n: nombreDe(total),
      cases: Object.fromEntries(colonnes.map(({ cle }) => [cle, etiqueter(siens.filter((a) => colonneDe(a) === cle))])),
      manques: isHors(departement) ? [] : manquesDe(cases),
    };
  });
  const comptees = colonnes.map((c) => ({ ...c, n: ateliers.filter((a) => colonneDe(a) === c.cle).length }));
  return {
    titre: titreDe(lignes, comptees, plusieurs),
    colonnes: comptees,
    lignes,
    transitions: transitions.map((transition) => {
      const visees = cibles.filter((c) => c.transition === transition);
      return {
        transition,
        n: ateliers.filter((a) => a.transitions.includes(transition)).length,
        cible: visees.length > 0 ? visees.reduce((n, c) => n + c.cible, 0) : null,
      };
    }),
  };
}

/** What the columns are: the months, or the ways of working. */
export type Axe = {
  colonnes: readonly Colonne[];
  colonneDe: (a: AtelierCouvert) => string;
  nomHors: (code: string) => string;
  /** What columns are called when a title counts them. */
  plusieurs: string;
};

const isHors = (departement: string) => (HORS_DEPARTEMENT as readonly string[]).includes(departement);

function manquesDe(cases: Record<string, Case>): LigneFigure["manques"] {
  return Object.entries(cases).flatMap(([transition, c]) => {
    const manque = manqueDe(c);
    return nombreDe(c) === 0 || (manque ?? 0) > 0 ? [{ transition, manque }] : [];
  });
}

/** The surest first; one mark each while they are few. */
function etiqueter(ateliers: readonly (AtelierCouvert & { statut: Statut })[]): Etiquette[] {
  const tries = ateliers.toSorted((a, b) => STATUTS.indexOf(a.statut) - STATUTS.indexOf(b.statut));
  const unes = tries.map((a) => ({
    statut: a.statut,
    transitions: a.transitions,
    n: 1,
    seul: { id: a.id, candidatureId: a.candidatureId, code: a.code, intitule: a.intitule },
  }));
  if (unes.length <= UN_PAR_UN) return unes;
  const groupes = new Map<string, Etiquette>();
  for (const une of unes) {
    const cle = `${une.statut} ${une.transitions.join(" ")}`;
    const avant = groupes.get(cle);
    groupes.set(cle, avant ? { ...avant, n: avant.n + 1, seul: null } : une);
  }
  return [...groupes.values()];
}

/** « Sans atelier : Oise ; août »: what one sees first. */
function titreDe(lignes: readonly LigneFigure[], colonnes: Figure["colonnes"], plusieurs: string): string {
  const total = lignes.reduce((n, l) => n + l.n, 0);
  if (total === 0) return "Aucun atelier pour l’instant";
  const nommer = (noms: readonly string[], combien: string) =>
    noms.length === 0 ? [] : [noms.length > NOMMES ? `${noms.length} ${combien}` : noms.join(", ")];
  const vides = [
    ...nommer(
      lignes.filter((l) => l.n === 0).map((l) => l.nom),
      "départements",
    ),
    ...nommer(
      colonnes.filter((c) => c.n === 0 && !c.facultative).map((c) => c.nom.toLowerCase()),
      plusieurs,
    ),
  ];
  return vides.length > 0
    ? `Sans atelier : ${vides.join(" ; ")}`
    : `Des ateliers dans chaque département et tous les ${plusieurs}`;
}
