import { jourLocal } from "../typographie/dates.ts";
import { joursApres } from "./jours.ts";

/** Days each side has to answer the other, as the edition is set. */
export type Delais = { delaiReponse: number; delaiComplement: number };
/** Who reads a sentence: it speaks to them, or of them to the others. */
export type Lecteur = "organisateur" | "cress" | "partenaire";

/** Last civil day to answer what came at this instant: a delay counts from the day after. */
export const avantLe = (recuAt: Date, delai: number): string => joursApres(jourLocal(recuAt), delai);
