import { stemmer } from "@orama/stemmers/french";
import { VIDES } from "./vides.ts";

/** The stems of a text that may carry its subject, in their order: neither numbers nor the words of any sentence. */
export const racinesDe = (texte: string): string[] =>
  (
    texte
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  )
    .filter((mot) => mot.length > 1 && !VIDES.has(mot))
    .map(stemmer);
