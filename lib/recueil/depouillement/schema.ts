import { z } from "zod";
import { codeTransition } from "../../appel/edition/code-transition.ts";
import { quand } from "../../socle/formulaire/regle.ts";
import { requis, texte } from "../../socle/formulaire/saisie.ts";
import { ACCROCHE_MAX, ENONCES_MAX, parole, reponses, TEXTE_MAX } from "../fiche/schema.ts";
import {
  type Choix,
  type CleChoix,
  type ClePropre,
  type CleTexte,
  isChoix,
  isPropre,
  isTexte,
  optionsDe,
  PLAFONDS,
  parChoix,
  parTexte,
} from "../rubriques/rubriques.ts";
import { ACTIONS_LEVIER, TYPES_ENONCE } from "../rubriques/types-enonce.ts";
import { COLLE_MAX } from "./limites.ts";

/** Words of a block; in a scan, which has none, the page they were read on. */
const passage = z.union([
  z.object({ bloc: z.int32().min(1), debut: z.int32().min(0), fin: z.int32().min(1) }),
  z.object({ page: z.int32().min(1) }),
]);

/** A card as it was shown and perhaps reworded, with the place of its words in the document. */
export const carteGardee = z
  .object({
    transition: codeTransition,
    type: z.enum(TYPES_ENONCE),
    action: z.enum(ACTIONS_LEVIER).nullable(),
    accroche: texte(ACCROCHE_MAX),
    texte: texte(TEXTE_MAX),
    passage,
  })
  .refine((c) => c.type === "levier" || c.action === null, {
    path: ["action"],
    error: "Seul un levier est à conserver, à amplifier ou à créer",
    ...quand("type", "action"),
  })
  .refine((c) => c.accroche !== "" || c.texte !== "", {
    path: ["accroche"],
    error: "Cette carte est vide",
    ...quand("accroche", "texte"),
  });

export const ajout = z.object({
  ficheId: z.uuid(),
  documentId: z.uuid(),
  version: z.int32(),
  cartes: z.array(carteGardee).max(ENONCES_MAX, `Au plus ${ENONCES_MAX} énoncés`),
  /** Null, or left out, leaves the text or the answer of the fiche as it is. */
  ...parTexte<{ [C in CleTexte]: z.ZodOptional<z.ZodNullable<z.ZodString>> }>(() => texte(PLAFONDS.texte).nullish()),
  ...parChoix<{ [C in CleChoix]: z.ZodOptional<z.ZodNullable<z.ZodType<Choix<C>, Choix<C>>>> }>((cle) =>
    z.enum(Object.keys(optionsDe(cle))).nullish(),
  ),
  /** After those of the fiche. */
  verbatims: z.array(parole).max(PLAFONDS.paroles, `Au plus ${PLAFONDS.paroles} paroles`).optional(),
  /** To the rubriques the edition added; those left out stay as they are. */
  reponses: reponses.default({}),
});
export const idDocument = z.object({ id: z.uuid() });
export type Ajout = z.output<typeof ajout>;

const isRemplacable = (cle: unknown) => typeof cle === "string" && (isTexte(cle) || isChoix(cle) || isPropre(cle));

/** What is being sorted in a document, before any of it is kept. */
export const depouillement = z.object({
  /** As many as the document gives; the fiche takes what it can. */
  cartes: z.array(carteGardee),
  ...parTexte<{ [C in CleTexte]: z.ZodString }>(() => texte(PLAFONDS.texte)),
  ...parChoix<{ [C in CleChoix]: z.ZodType<Choix<C> | "", Choix<C> | ""> }>((cle) =>
    z.enum(["", ...Object.keys(optionsDe(cle))]),
  ),
  verbatims: z.array(parole),
  reponses,
  /** The texts and answers of the fiche to replace by those of the document. */
  remplacer: z.array(z.custom<CleTexte | CleChoix | ClePropre>(isRemplacable)),
});
export type Depouillement = z.output<typeof depouillement>;
export type CarteGardee = z.output<typeof carteGardee>;

export const texteColle = z.object({ texte: requis(COLLE_MAX, "Collez d’abord le texte") });
