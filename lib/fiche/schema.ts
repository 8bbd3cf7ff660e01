import { z } from "zod";
import { CODES_TRANSITION } from "../edition/transitions.ts";
import { ACTIONS_LEVIER, TYPES_ENONCE } from "./types-enonce.ts";

export const ACCROCHE_MAX = 80;
export const TEXTE_MAX = 500;
export const PROBLEMATIQUE_MIN = 200;
export const PROBLEMATIQUE_MAX = 1500;
export const DEROULE_MAX = 3000;

const texte = (max: number) => z.string().trim().max(max, `Au plus ${max} caractères`);
const requis = (max: number, manque: string) => texte(max).min(1, manque);

/** "www.ess.fr" as "https://www.ess.fr/"; what is no address stays as typed, for the message to show. */
function normaliser(adresse: string): string {
  const complete = /^[a-z][a-z0-9+.-]*:/i.test(adresse) ? adresse : `https://${adresse}`;
  return URL.canParse(complete) ? new URL(complete).href : adresse;
}

export const lien = z.object({
  url: z
    .string()
    .trim()
    .min(1, "Il manque l’adresse du lien")
    .max(2000, "Au plus 2000 caractères")
    .transform(normaliser)
    .pipe(
      z.url({
        protocol: /^https?$/,
        hostname: /^[^.]+(\.[^.]+)+$/,
        error: "Écrivez une adresse web, par exemple https://exemple.fr",
      }),
    ),
  texte: requis(120, "Dites en quelques mots où mène le lien"),
});

export const enonceBrouillon = z
  .object({
    /** Null until it has been saved once. */
    id: z.uuid().nullable(),
    transition: z.enum(CODES_TRANSITION, "Choisissez la transition"),
    type: z.enum(TYPES_ENONCE),
    action: z.enum(ACTIONS_LEVIER).nullable(),
    accroche: texte(ACCROCHE_MAX),
    texte: texte(TEXTE_MAX),
    theme: texte(60),
    exemple: texte(500),
    destinataire: texte(120),
    horizon: texte(120),
    liens: z.array(lien).max(5, "Au plus cinq liens"),
  })
  .refine((e) => (e.type === "levier") === (e.action !== null), {
    path: ["action"],
    error: "Dites si ce levier est à conserver, à amplifier ou à créer",
  });
export type EnonceSaisi = z.input<typeof enonceBrouillon>;
export type EnonceBrouillon = z.output<typeof enonceBrouillon>;

/** What a draft may hold: everything may be missing, nothing may be wrong. */
export const ficheBrouillon = z.object({
  ateliers: z.array(z.uuid()).max(12, "Au plus douze ateliers"),
  problematique: texte(PROBLEMATIQUE_MAX),
  deroule: texte(DEROULE_MAX),
  enonces: z.array(enonceBrouillon).max(99, "Au plus 99 énoncés"),
});
export type FicheSaisie = z.input<typeof ficheBrouillon>;
export type FicheBrouillon = z.output<typeof ficheBrouillon>;

const enonceComplet = enonceBrouillon
  .refine((e) => e.accroche !== "", { path: ["accroche"], error: "Il manque l’essentiel en quelques mots" })
  .refine((e) => e.texte !== "", { path: ["texte"], error: "Il manque la suite de la phrase" });

/** What must be there to hand in (form F3 of the kit). A levier or a frein is asked for apart: `hasLevierOuFrein`. */
export const ficheComplete = ficheBrouillon.extend({
  problematique: texte(PROBLEMATIQUE_MAX).refine((t) => t.length >= PROBLEMATIQUE_MIN, {
    error: (issue) =>
      String(issue.input ?? "").trim() === ""
        ? "Il manque la problématique"
        : `La problématique compte au moins ${PROBLEMATIQUE_MIN} caractères`,
  }),
  enonces: z.array(enonceComplet).max(99, "Au plus 99 énoncés"),
});

export const hasLevierOuFrein = (enonces: readonly Pick<EnonceBrouillon, "type">[]) =>
  enonces.some((e) => e.type === "levier" || e.type === "frein");

export const idFiche = z.object({ id: z.uuid() });
export const ficheMotif = z.object({
  id: z.uuid(),
  motif: z.string().trim().min(10, "Au moins 10 caractères").max(2000, "Au plus 2000 caractères"),
});
export const enregistrement = z.object({ id: z.uuid(), version: z.number().int(), donnees: ficheBrouillon });
export const choixAteliers = z.object({
  ateliers: z.array(z.uuid()).min(1, "Choisissez au moins un atelier").max(12, "Au plus douze ateliers"),
});
export const creation = choixAteliers.extend({ candidatureId: z.uuid() });
