import { EXEMPLES } from "./exemples.ts";
import { type Modele, modeleDe, motsDe } from "./modele.ts";
import type { Texte } from "./texte.ts";
import { TEXTES } from "./textes.ts";
import type { TypeCourriel } from "./types.ts";

/** When the sample is written, in the year it tells of. */
const LE = new Date("2030-03-01T10:00:00Z");

/** Our words for a type of mail, on fictitious data. */
const texteDExemple = <T extends TypeCourriel>(type: T): Texte => TEXTES[type](EXEMPLES[type], LE);

/** Our words for a type of mail, as a model. */
export const modeleOrigine = (type: TypeCourriel): Modele => modeleDe(texteDExemple(type));

/** What may be named in it, with fictitious words to try it on. */
export const motsDOrigine = (type: TypeCourriel): Map<string, string> => motsDe(texteDExemple(type));
