import { nomSeul, type Rubrique, rubriqueDe } from "../rubriques/rubriques.ts";
import { NOM_ACTION_LEVIER } from "../rubriques/types-enonce.ts";
import { type Genre, INTERTITRES, type Intertitre, NOMS_INTERTITRE } from "./intertitres.ts";

/** « Levier à conserver », « Frein »: what one passage is, in the words of the edition. */
export function nomGenre({ type, action }: Genre, rubriques: readonly Rubrique[]): string {
  const nom = nomSeul(rubriqueDe(rubriques, type));
  return action ? `${nom} ${NOM_ACTION_LEVIER[action].toLowerCase()}` : nom;
}

export const genreDe = (intertitre: Intertitre): Genre => INTERTITRES[intertitre].genre;

/** What a passage may be, in the order of the headings, without what the edition withdrew. */
export const genresDe = (rubriques: readonly Rubrique[]) =>
  NOMS_INTERTITRE.map((cle) => ({ cle, genre: genreDe(cle) }))
    .filter(({ genre }) => !rubriqueDe(rubriques, genre.type).retiree)
    .map(({ cle, genre }) => ({ cle, nom: nomGenre(genre, rubriques) }));

export const cleGenre = ({ type, action }: Genre): Intertitre =>
  NOMS_INTERTITRE.find((cle) => genreDe(cle).type === type && genreDe(cle).action === action) ?? "freins";
