import { type CodeTransition, codesConnus } from "../../socle/transitions/transitions.ts";

const VUES = ["liste", "calendrier", "carte"] as const;
export type Vue = (typeof VUES)[number];

/** Where an atelier is counted when it is in no département. */
export const HORS_DEPARTEMENT = ["distanciel", "non_disponible"] as const;

export type FiltreProgramme = {
  transition?: CodeTransition;
  /** A département's code, or one of HORS_DEPARTEMENT. */
  departement?: string;
  /** "2023-12" */
  mois?: string;
  q?: string;
};

export type Parametres = Record<string, string | string[] | undefined>;

/** What an address asks of the programme; a value that means nothing is left out. */
export function lireFiltre(params: Parametres, departements: readonly string[]): FiltreProgramme {
  const transition = codesConnus().find((code) => code === premier(params.transition));
  const departement = [...departements, ...HORS_DEPARTEMENT].find((code) => code === premier(params.departement));
  const mois = /^2\d{3}-(0[1-9]|1[0-2])$/.exec(premier(params.mois))?.[0];
  const q = premier(params.q).replaceAll("\0", "").trim().slice(0, 100).trim() || undefined;
  return {
    ...(transition && { transition }),
    ...(departement && { departement }),
    ...(mois && { mois }),
    ...(q && { q }),
  };
}

export const lireVue = (params: Parametres): Vue => VUES.find((vue) => vue === premier(params.vue)) ?? "liste";

/** From 1; anything else is the first page. */
export function lirePage(params: Parametres): number {
  const page = premier(params.page);
  return /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1;
}

/** The address of a programme, its parameters always in the same order. */
export function lienProgramme(annee: number, filtre: FiltreProgramme & { vue?: Vue; page?: number } = {}): string {
  const { transition, departement, mois, q, vue, page } = filtre;
  const params = new URLSearchParams();
  const ajouter = (cle: string, valeur: string | undefined) => valeur && params.set(cle, valeur);
  ajouter("transition", transition);
  ajouter("departement", departement);
  ajouter("mois", mois);
  ajouter("q", q);
  ajouter("vue", vue === "liste" ? undefined : vue);
  ajouter("page", page && page > 1 ? String(page) : undefined);
  return `/${annee}/programme${params.size > 0 ? `?${params}` : ""}`;
}

function premier(valeur: string | string[] | undefined): string {
  return (Array.isArray(valeur) ? valeur[0] : valeur) ?? "";
}
