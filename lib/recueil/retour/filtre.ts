import { HORS_DEPARTEMENT } from "../../appel/atelier/filtre.ts";

/** What a list of returns may be narrowed to: what is missing, or those that were dispensed. */
export const MANQUES = ["presence", "fiche", "correction", "cress", "dispense"] as const;
export type Manque = (typeof MANQUES)[number];

export type FiltreRetours = {
  manque?: Manque;
  /** A département's code, or one of HORS_DEPARTEMENT. */
  departement?: string;
  /** Past its due date, and still to be handed in by the organisers. */
  retard?: "oui";
};

/** The parameters of an address, in the order they are always written. */
const CLES = ["manque", "departement", "retard"] as const satisfies readonly (keyof FiltreRetours)[];

type Parametres = Record<string, string | string[] | undefined>;

/** What an address asks of the list; a value that means nothing is left out. */
export function lireFiltreRetours(params: Parametres): FiltreRetours {
  const departement = params.departement;
  const lu: FiltreRetours = {
    manque: MANQUES.find((m) => m === params.manque),
    departement:
      HORS_DEPARTEMENT.find((d) => d === departement) ??
      (typeof departement === "string" ? /^(\d{2,3}|2[AB])$/.exec(departement)?.[0] : undefined),
    retard: params.retard === "oui" ? "oui" : undefined,
  };
  return Object.fromEntries(CLES.flatMap((cle) => (lu[cle] ? [[cle, lu[cle]]] : [])));
}

/** The same, of a filter carried whole in one string. */
export const lireRequeteRetours = (texte: string) => lireFiltreRetours(Object.fromEntries(new URLSearchParams(texte)));

/** The same filter as parameters, always in the same order: two equal filters make the same address. */
export function parametresRetours(filtre: FiltreRetours, page = 1): URLSearchParams {
  const params = new URLSearchParams();
  for (const cle of CLES) {
    const valeur = filtre[cle];
    if (valeur) params.set(cle, valeur);
  }
  if (page > 1) params.set("page", String(page));
  return params;
}

/** `chemin` with the filter behind it, or alone when there is none. */
export function lienRetours(chemin: string, filtre: FiltreRetours = {}, page = 1): string {
  const params = parametresRetours(filtre, page);
  return params.size > 0 ? `${chemin}?${params}` : chemin;
}
