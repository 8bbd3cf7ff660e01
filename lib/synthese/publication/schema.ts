import { z } from "zod";
import "../../socle/formulaire/phrases.ts";
import { auMoins, requis, texte, vide } from "../../socle/formulaire/saisie.ts";
import { DELAIS_PARUTION } from "./rules.ts";

export const idEdition = z.object({ id: z.uuid() });
/** A version that waits. */
export const idPublication = z.object({ id: z.uuid() });
const derogation = auMoins(10, 1000, "Écrivez la raison en quelques mots");
const note = auMoins(10, 300, "Dites en une phrase ce que cette version change");

/** What is asked before a version is confirmed: a reason when it does not wait for the comité, what it changes when one came before. */
export const saisiePublication = (faits: { premiere: boolean; aValider: boolean }) =>
  z.object({
    note: faits.premiere ? vide : note,
    errata: texte(2000),
    derogation: faits.aValider ? derogation : vide,
    delai: z.enum(DELAIS_PARUTION),
    sansAdresse: z.boolean(),
  });
export type SaisiePublication = z.input<ReturnType<typeof saisiePublication>>;

/** `lue`: the last version shown when the button was, 0 before the first. */
export const publication = idEdition.extend({
  lue: z.int32().min(0),
  note: z.union([vide, note]),
  errata: texte(2000),
  derogation: z.union([vide, derogation]),
  delai: z.enum(DELAIS_PARUTION),
  sansAdresse: z.boolean(),
});
export type Publication = z.output<typeof publication>;

/** The name to mask: as it is printed. */
export const retrait = z.object({
  nom: requis(120, "Écrivez le nom tel qu’il est imprimé").min(3, "Trois lettres au moins"),
});
export const retraitEdition = retrait.extend({ id: z.uuid() });
