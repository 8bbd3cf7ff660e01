import { NOM_ACTION_LEVIER, NOM_TYPE_ENONCE } from "../fiche/types-enonce.ts";
import { type Genre, NOMS_RUBRIQUE, RUBRIQUES, type Rubrique } from "./rubriques.ts";

/** « Levier à conserver », « Frein »: what one passage is, by the headings of the model. */
export const GENRES: { cle: Rubrique; nom: string; genre: Genre }[] = NOMS_RUBRIQUE.map((cle) => {
  const { genre } = RUBRIQUES[cle];
  const nom = NOM_TYPE_ENONCE[genre.type];
  return { cle, genre, nom: genre.action ? `${nom} ${NOM_ACTION_LEVIER[genre.action].toLowerCase()}` : nom };
});

export const cleGenre = ({ type, action }: Genre): Rubrique =>
  GENRES.find(({ genre }) => genre.type === type && genre.action === action)?.cle ?? "freins";
