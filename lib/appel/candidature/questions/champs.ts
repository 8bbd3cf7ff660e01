import type { Valeur } from "../../../socle/formulaire/valeur.ts";
import { transitionsConnues } from "../../../socle/transitions/transitions.ts";
import type { CandidatureBrouillon } from "../schema.ts";
import type { Genre, Options } from "./question.ts";
import { CLES, type CleQuestion, nomDe, questionDe } from "./questions.ts";
import { QUESTIONS_ATELIER } from "./questions-lignes.ts";

export type Champ = { nom: string; genre: Genre; options?: Options };

/** Read as they are asked: the dictionary is filled once the server is there. */
const transitions = (champ: Champ): Champ => ({
  ...champ,
  get options() {
    return Object.fromEntries(transitionsConnues().map((t) => [t.code, t.nom]));
  },
});

function champDeLaQuestion(cle: CleQuestion): Champ {
  const q = questionDe(cle);
  const champ = {
    nom: nomDe(q),
    genre: q.genre === "propre" ? q.corrigee : (q.corrigee ?? q.genre),
    ...("options" in q && { options: q.options }),
  };
  return cle === "transitions" || cle === "transitionPrincipale" ? transitions(champ) : champ;
}

/** Every field of the form by its name in `schema.ts`, in the order of the form. */
export const CHAMPS: Readonly<Record<string, Champ>> = Object.fromEntries(
  CLES.map((cle) => [cle, champDeLaQuestion(cle)]),
);

/** The fields of one atelier; `ateliers.0.date` is « Atelier 1 : date ». */
export const CHAMPS_ATELIER: Readonly<Record<string, Champ>> = QUESTIONS_ATELIER;

const A_SUGGERER: readonly Genre[] = ["ligne", "texte", "adresse"];
/** A text the CRESS may offer words for. */
export const isSuggerable = (champ: string) => A_SUGGERER.includes(champDe(champ)?.genre ?? "formulaire");

/** « Résumé », « Atelier 2 : commune ». */
export function nomChamp(champ: string): string {
  const atelier = lireChemin(champ);
  const nom = champDe(champ)?.nom ?? "Autre champ";
  return atelier ? `Atelier ${atelier.rang + 1} : ${nom}` : nom;
}

export function champDe(champ: string): Champ | undefined {
  const atelier = lireChemin(champ);
  return atelier ? propre(CHAMPS_ATELIER, atelier.cle) : propre(CHAMPS, champ);
}

/** The names of all the fields this form holds, in its order. */
export function champsDe(f: CandidatureBrouillon): string[] {
  return [
    ...Object.keys(CHAMPS).filter((champ) => champ in f),
    ...f.ateliers.flatMap((a, rang) =>
      Object.keys(CHAMPS_ATELIER)
        .filter((cle) => cle in a)
        .map((cle) => `ateliers.${rang}.${cle}`),
    ),
  ];
}

/** The answer given to one field; undefined when the form has no such field (an atelier taken out). */
export function lireChamp(f: CandidatureBrouillon, champ: string): Valeur {
  const atelier = lireChemin(champ);
  const parent: object | undefined = atelier ? f.ateliers[atelier.rang] : f;
  return (parent as Record<string, Valeur> | undefined)?.[atelier ? atelier.cle : champ];
}

/** The form with this one answer changed. */
export function ecrireChamp(f: CandidatureBrouillon, champ: string, valeur: Valeur): CandidatureBrouillon {
  const atelier = lireChemin(champ);
  if (!atelier) return { ...f, [champ]: valeur };
  return {
    ...f,
    ateliers: f.ateliers.map((a, rang) => (rang === atelier.rang ? { ...a, [atelier.cle]: valeur } : a)),
  };
}

/** « ateliers.0.date »: of which atelier, and which answer; null for an answer of the form itself. */
export function lireChemin(champ: string): { rang: number; cle: string } | null {
  const lu = /^ateliers\.(\d{1,2})\.(\w+)$/.exec(champ);
  return lu?.[1] && lu[2] ? { rang: Number(lu[1]), cle: lu[2] } : null;
}

/** What the record itself holds: a field called "constructor" comes from nowhere. */
export const propre = <T>(record: Readonly<Record<string, T>>, cle: string): T | undefined =>
  Object.hasOwn(record, cle) ? record[cle] : undefined;
