import { z } from "zod";
import { codeTransition } from "../../appel/edition/code-transition.ts";
import { quand } from "../../socle/formulaire/regle.ts";
import { requis, texte, vide } from "../../socle/formulaire/saisie.ts";
import { adresseWeb } from "../../socle/typographie/adresse-web.ts";
import {
  type Choix,
  type CleChoix,
  type ClePropre,
  type CleTexte,
  isPropre,
  optionsDe,
  PLAFONDS,
  parChoix,
  parTexte,
} from "../rubriques/rubriques.ts";
import { ACTIONS_LEVIER, TYPES_ENONCE } from "../rubriques/types-enonce.ts";

export const ACCROCHE_MAX = 80;
export const TEXTE_MAX = 500;
export const VERBATIM_MAX = 400;
/** More than any afternoon; a document that says more is not one fiche. */
export const ENONCES_MAX = PLAFONDS.enonces;
const TROP_D_ENONCES = `Au plus ${ENONCES_MAX} énoncés`;

/** A link being written: its address or its words may still be missing. */
const lienBrouillon = z.object({
  url: z.union([texte(0), adresseWeb]),
  texte: texte(120),
});

export const lien = z.object({
  url: requis(2000, "Il manque l’adresse du lien").pipe(adresseWeb),
  texte: requis(120, "Dites en quelques mots où mène le lien"),
});

const champsEnonce = z.object({
  /** Null until it has been saved once. */
  id: z.uuid().nullable(),
  transition: codeTransition,
  type: z.enum(TYPES_ENONCE),
  /** Of a levier only; null until it is said. */
  action: z.enum(ACTIONS_LEVIER).nullable(),
  accroche: texte(ACCROCHE_MAX),
  texte: texte(TEXTE_MAX),
  theme: texte(60),
  exemple: texte(500),
  destinataire: texte(120),
  horizon: texte(120),
  liens: z.array(lienBrouillon).max(5, "Au plus cinq liens"),
});

export const enonceBrouillon = champsEnonce.refine((e) => e.type === "levier" || e.action === null, {
  path: ["action"],
  error: "Seul un levier est à conserver, à amplifier ou à créer",
  ...quand("type", "action"),
});
export type EnonceSaisi = z.input<typeof enonceBrouillon>;
export type EnonceBrouillon = z.output<typeof enonceBrouillon>;

/** Answers to the rubriques an edition added, by key: which ones it has is its own to say. */
export const reponses = z.record(z.custom<ClePropre>(isPropre), texte(PLAFONDS.texte));

type Texte = z.ZodDefault<z.ZodString>;
type Choisies = { [C in CleChoix]: z.ZodDefault<z.ZodType<Choix<C> | "", Choix<C> | "">> };

/** One of the words heard, and who said it, never by a name. */
export const parole = z.object({ texte: texte(VERBATIM_MAX), fonction: texte(80) });

/** What a draft may hold, whatever its edition asks: everything may be missing, nothing may be wrong. */
export const ficheBrouillon = z.object({
  ateliers: z.array(z.uuid()).max(12, "Au plus douze ateliers"),
  ...parTexte<{ [C in CleTexte]: Texte }>(() => texte(PLAFONDS.texte).default("")),
  enonces: z.array(enonceBrouillon).max(ENONCES_MAX, TROP_D_ENONCES),
  verbatims: z.array(parole).max(PLAFONDS.paroles, `Au plus ${PLAFONDS.paroles} paroles`).default([]),
  ...parChoix<Choisies>((cle) => z.enum(["", ...Object.keys(optionsDe(cle))]).default("")),
  reponses: reponses.default({}),
});
export type FicheBrouillon = z.output<typeof ficheBrouillon>;

/** An énoncé that can be handed in. */
export const enonceComplet = champsEnonce
  .extend({
    accroche: requis(ACCROCHE_MAX, "Il manque l’essentiel en quelques mots"),
    liens: z.array(lien).max(5, "Au plus cinq liens"),
  })
  .refine((e) => (e.type === "levier") === (e.action !== null), {
    path: ["action"],
    error: "Dites si ce levier est à conserver, à amplifier ou à créer",
    ...quand("type", "action"),
  });

export const idFiche = z.object({ id: z.uuid() });
/** `lue`: the revision that was read. */
export const reponseConfirmation = z.object({ id: z.uuid(), lue: z.int32().positive() });
export const enregistrement = z.object({ id: z.uuid(), version: z.int32(), donnees: ficheBrouillon });
export const choixAteliers = z.object({
  ateliers: z.array(z.uuid()).min(1, "Choisissez au moins un atelier").max(12, "Au plus douze ateliers"),
});
export const creation = choixAteliers.extend({
  candidatureId: z.uuid(),
  /** A fiche of the same candidature to start from; empty: a blank one. */
  modele: z.union([vide, z.uuid()]).default(""),
});
