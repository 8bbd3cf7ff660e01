import { OBJETS, type Objet } from "../journal/types.ts";
import { pageDe } from "../page.ts";
import { TYPES_COURRIEL, type TypeCourriel } from "./types.ts";

/** What an agent narrows the outbox to; a mail is in one of these, but for those one has to act upon. */
export const VUES_COURRIELS = ["a_reprendre", "doute", "echec", "attente", "retenu", "envoye", "abandonne"] as const;
export type VueCourriels = (typeof VUES_COURRIELS)[number];

export type FiltreCourriels = {
  /** None: all of them. */
  vue: VueCourriels | null;
  type: TypeCourriel | null;
  objet: Objet | null;
  q: string;
  page: number;
};

type Recherche = Record<string, string | string[] | undefined>;

/** The filter an address asks for; anything unreadable narrows nothing. */
export function lireFiltreCourriels(r: Recherche): FiltreCourriels {
  return {
    vue: parmi(VUES_COURRIELS, r.vue),
    type: parmi(TYPES_COURRIEL, r.type),
    objet: parmi(OBJETS, r.objet),
    q: typeof r.q === "string" ? r.q.slice(0, 100) : "",
    page: pageDe(r.page),
  };
}

const parmi = <T extends string>(liste: readonly T[], valeur: string | string[] | undefined): T | null =>
  liste.find((v) => v === valeur) ?? null;

/** The address of the same list, narrowed otherwise; a change of filter goes back to the first page. */
export function adresseCourriels(
  annee: number | string,
  filtre: FiltreCourriels,
  change: Partial<FiltreCourriels>,
): string {
  const voulu = { ...filtre, page: 1, ...change };
  const params = new URLSearchParams(
    Object.entries(voulu).flatMap(([cle, valeur]) =>
      valeur && !(cle === "page" && valeur === 1) ? [[cle, String(valeur)]] : [],
    ),
  );
  return `/cress/${annee}/courriels${params.size > 0 ? `?${params}` : ""}`;
}
