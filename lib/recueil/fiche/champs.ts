import type { Valeur } from "../../socle/formulaire/valeur.ts";
import {
  type CleLue,
  champDe,
  deLaPartie,
  isLue,
  isPropre,
  nomSeul,
  PLAFONDS,
  partieDe,
  propreDuChamp,
  type Rubrique,
  rubriqueDe,
} from "../rubriques/rubriques.ts";
import { completDe, ficheCompleteDe } from "./completude.ts";
import { direEnonce } from "./dire.ts";
import { ACCROCHE_MAX, type EnonceBrouillon, type FicheBrouillon, TEXTE_MAX } from "./schema.ts";

/** The text of its own an edition may ask to correct: what only the CRESS reads is corrected by nobody. */
function proprePointee(champ: string) {
  const cle = propreDuChamp(champ);
  return cle && partieDe(cle) !== "avis" ? cle : null;
}

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
export function nomChamp(
  champ: string,
  codes: ReadonlyMap<string, string | null>,
  rubriques: readonly Rubrique[],
): string {
  if (isLue(champ)) return rubriqueDe(rubriques, champ).nom;
  const propre = proprePointee(champ);
  if (propre) return rubriques.find((r) => r.cle === propre)?.nom ?? "Rubrique supprimée";
  const chemin = lireChemin(champ);
  if (!chemin) return "Autre champ";
  const code = codes.get(chemin.id) ?? "Énoncé retiré";
  return chemin.partie ? `${code} : ${PARTIES[chemin.partie]}` : `${code} : l’énoncé entier`;
}

export function genreDe(champ: string, rubriques: readonly Rubrique[]): GenreFiche {
  if (isLue(champ)) return "texte";
  const propre = proprePointee(champ);
  if (propre) return rubriques.some((r) => r.cle === propre && r.uneLigne) ? "ligne" : "texte";
  const partie = lireChemin(champ)?.partie;
  return partie === "accroche" ? "ligne" : partie === "texte" ? "texte" : "formulaire";
}

/** Every field a correction may be asked for, in the order of the form: not what the edition withdrew. */
export const champsDe = (f: Pick<FicheBrouillon, "enonces">, rubriques: readonly Rubrique[]): string[] => [
  ...[...deLaPartie(rubriques, "recit"), ...deLaPartie(rubriques, "suite")].flatMap((r) =>
    (isLue(r.cle) || isPropre(r.cle)) && !r.retiree ? [champDe(r.cle)] : [],
  ),
  ...f.enonces.flatMap((e) => (e.id ? ["", ".accroche", ".texte"].map((partie) => `enonces.${e.id}${partie}`) : [])),
];

type Lisible = Pick<FicheBrouillon, CleLue | "reponses"> & { enonces: readonly EnonceBrouillon[] };

/** What one field says; undefined when the fiche has no such field (an énoncé taken out, a rubrique its edition deleted). */
export function lireChamp(f: Lisible, champ: string, rubriques: readonly Rubrique[]): string | undefined {
  if (isLue(champ)) return f[champ];
  const propre = proprePointee(champ);
  if (propre) return rubriques.some((r) => r.cle === propre) ? (f.reponses[propre] ?? "") : undefined;
  const chemin = lireChemin(champ);
  const enonce = chemin && f.enonces.find((e) => e.id === chemin.id);
  if (!enonce) return undefined;
  return chemin.partie ? enonce[chemin.partie] : direEnonce(enonce, nomSeul(rubriqueDe(rubriques, enonce.type)));
}

/** The form with this one text changed. */
export function ecrireChamp(f: FicheBrouillon, champ: string, valeur: string): FicheBrouillon {
  if (isLue(champ)) return { ...f, [champ]: valeur };
  const propre = proprePointee(champ);
  if (propre) return { ...f, reponses: { ...f.reponses, [propre]: valeur } };
  const chemin = lireChemin(champ);
  if (!chemin?.partie) return f;
  const { id, partie } = chemin;
  return { ...f, enonces: f.enonces.map((e) => (e.id === id ? { ...e, [partie]: valeur } : e)) };
}

/** What is wrong with an answer on its own, in words, or null; under the rubriques of its edition, once they are known. */
export function erreurDe(champ: string, valeur: Valeur, rubriques?: readonly Rubrique[]): string | null {
  if (typeof valeur !== "string") return "Écrivez un texte";
  if (isLue(champ))
    return rubriques
      ? (ficheCompleteDe(rubriques).shape[champ].safeParse(valeur).error?.issues[0]?.message ?? null)
      : tropLong(valeur, PLAFONDS.texte);
  const propre = proprePointee(champ);
  if (propre) {
    const rubrique = rubriques?.find((r) => r.cle === propre);
    if (rubriques && !rubrique) return "Ce champ n’existe pas";
    return rubrique
      ? (completDe(rubrique).safeParse(valeur).error?.issues[0]?.message ?? null)
      : tropLong(valeur, PLAFONDS.texte);
  }
  const partie = lireChemin(champ)?.partie;
  if (!partie) return "Ce champ n’existe pas";
  if (valeur.trim() === "") return "Il manque le texte";
  return tropLong(valeur, partie === "accroche" ? ACCROCHE_MAX : TEXTE_MAX);
}

const tropLong = (valeur: string, maximum: number) =>
  valeur.trim().length > maximum ? `Au plus ${maximum} caractères` : null;
