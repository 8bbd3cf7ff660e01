import "server-only";
import type { formatPublication } from "@/db/schema/publication";
import { rendre } from "../../socle/dessin/rendre.ts";
import { renderSyntheseJson } from "../document/json.ts";
import { renderSyntheseMarkdown } from "../document/rendus/markdown.ts";
import type { SyntheseArbre } from "../version/tree.ts";
import { imagesDe } from "./images.ts";

type Octets = Uint8Array<ArrayBuffer>;
type Rendu = { type: string; suffixe: string; rendre: (arbre: SyntheseArbre) => Promise<Octets> };
export type Format = (typeof formatPublication.enumValues)[number];

const enOctets = (texte: string) => new TextEncoder().encode(texte);

/** The book and the annex of its sources are two files. */
const rendrePdf = async (arbre: SyntheseArbre, fichier: "livre" | "sources") =>
  rendre("synthese", arbre, null, { adresse: arbre.adresse, fichier, images: await imagesDe(arbre) });

/** Every file of a version: what it is, how it is named after `v2`, and how it is drawn, from its tree and its logos. */
export const FORMATS: Record<Format, Rendu> = {
  pdf: { type: "application/pdf", suffixe: ".pdf", rendre: (arbre) => rendrePdf(arbre, "livre") },
  sources: { type: "application/pdf", suffixe: "-sources.pdf", rendre: (arbre) => rendrePdf(arbre, "sources") },
  json: {
    type: "application/json; charset=utf-8",
    suffixe: ".json",
    rendre: async (arbre) => enOctets(`${JSON.stringify(renderSyntheseJson(arbre), null, 1)}\n`),
  },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    suffixe: ".docx",
    rendre: async (arbre) =>
      rendre("syntheseDocx", arbre, {
        adresse: arbre.adresse,
        exporte: `${arbre.annee}-v${arbre.version}`,
        images: await imagesDe(arbre),
      }),
  },
  md: {
    type: "text/markdown; charset=utf-8",
    suffixe: ".md",
    rendre: async (arbre) => enOctets(renderSyntheseMarkdown(arbre, { adresse: arbre.adresse })),
  },
};
export const CODES_FORMAT = Object.keys(FORMATS) as Format[];

/** « synthese-conference-ess-2023-v2.pdf » */
export const nomDuFichier = (annee: number | string, numero: number, format: Format) =>
  `synthese-conference-ess-${annee}-v${numero}${FORMATS[format].suffixe}`;
