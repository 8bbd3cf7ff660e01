import type { Valeur } from "../formulaire/valeur.ts";
import { direEnonce } from "./dire.ts";
import {
  ACCROCHE_MAX,
  DEROULE_MAX,
  type EnonceBrouillon,
  type FicheBrouillon,
  ficheComplete,
  SUITES_MAX,
  TEXTE_MAX,
} from "./schema.ts";

/** The texts of a fiche one may ask to correct, in the order of the form. */
const TEXTES = { problematique: "Problématique posée", deroule: "Déroulé", suites: "Suites" } as const;
type CleTexte = keyof typeof TEXTES;
const isTexte = (champ: string): champ is CleTexte => Object.hasOwn(TEXTES, champ);

const PARTIES = { accroche: "l’essentiel", texte: "la suite de la phrase" } as const;
type Partie = keyof typeof PARTIES;

/** How a correction is answered on its own; the whole of an énoncé is answered in the form only. */
export type GenreFiche = "ligne" | "texte" | "formulaire";

/** "enonces.<id>.texte", "enonces.<id>.accroche", or "enonces.<id>" for the whole of it. */
function lireChemin(champ: string): { id: string; partie: Partie | null } | null {
  const lu = /^enonces\.([0-9a-f-]{36})(?:\.(accroche|texte))?$/.exec(champ);
  return lu?.[1] ? { id: lu[1], partie: (lu[2] as Partie | undefined) ?? null } : null;
}

/** « Problématique posée », « F7-03 : l’essentiel ». `codes`: of the énoncés, by id. */
export function nomChamp(champ: string, codes: ReadonlyMap<string, string | null>): string {
  if (isTexte(champ)) return TEXTES[champ];
  const chemin = lireChemin(champ);
  if (!chemin) return "Autre champ";
  const code = codes.get(chemin.id) ?? "Énoncé retiré";
  return chemin.partie ? `${code} : ${PARTIES[chemin.partie]}` : `${code} : l’énoncé entier`;
}

export function genreDe(champ: string): GenreFiche {
  if (isTexte(champ)) return "texte";
  const partie = lireChemin(champ)?.partie;
  return partie === "accroche" ? "ligne" : partie === "texte" ? "texte" : "formulaire";
}

/** Every field a correction may be asked for. */
export const champsDe = (f: Pick<FicheBrouillon, "enonces">): string[] => [
  ...Object.keys(TEXTES),
  ...f.enonces.flatMap((e) => (e.id ? ["", ".accroche", ".texte"].map((partie) => `enonces.${e.id}${partie}`) : [])),
];

type Lisible = Pick<FicheBrouillon, CleTexte> & { enonces: readonly EnonceBrouillon[] };

/** What one field says; undefined when the fiche has no such field (an énoncé taken out). */
export function lireChamp(f: Lisible, champ: string): string | undefined {
  if (isTexte(champ)) return f[champ];
  const chemin = lireChemin(champ);
  const enonce = chemin && f.enonces.find((e) => e.id === chemin.id);
  if (!enonce) return undefined;
  return chemin.partie ? enonce[chemin.partie] : direEnonce(enonce);
}

/** The form with this one text changed. */
export function ecrireChamp(f: FicheBrouillon, champ: string, valeur: string): FicheBrouillon {
  if (isTexte(champ)) return { ...f, [champ]: valeur };
  const chemin = lireChemin(champ);
  if (!chemin?.partie) return f;
  const { id, partie } = chemin;
  return { ...f, enonces: f.enonces.map((e) => (e.id === id ? { ...e, [partie]: valeur } : e)) };
}

/** What is wrong with an answer on its own, in words, or null. */
export function erreurDe(champ: string, valeur: Valeur): string | null {
  if (typeof valeur !== "string") return "Écrivez un texte";
  if (champ === "problematique")
    return ficheComplete.shape.problematique.safeParse(valeur).error?.issues[0]?.message ?? null;
  if (isTexte(champ)) {
    const max = champ === "deroule" ? DEROULE_MAX : SUITES_MAX;
    return valeur.trim().length > max ? `Au plus ${max} caractères` : null;
  }
  const partie = lireChemin(champ)?.partie;
  if (!partie) return "Ce champ n’existe pas";
  if (valeur.trim() === "") return "Il manque le texte";
  const maximum = partie === "accroche" ? ACCROCHE_MAX : TEXTE_MAX;
  return valeur.trim().length > maximum ? `Au plus ${maximum} caractères` : null;
}
