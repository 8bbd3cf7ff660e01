import type { ProcesVerbal } from "./arbre.ts";

export const FORMATS_PV = ["pdf", "docx"] as const;
export type FormatPv = (typeof FORMATS_PV)[number];

export const TYPE_FORMAT_PV: Record<FormatPv, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

export const adresseSeance = (annee: number, numero: number) => `/comite/${annee}/seance/${numero}`;
export const adressePv = (annee: number, numero: number, version: number, format: FormatPv) =>
  `${adresseSeance(annee, numero)}/pv/v${version}.${format}`;

/** « v2.pdf » → version 2 as a PDF; null when it is no name of ours. */
export function lireFichierPv(fichier: string): { version: number; format: FormatPv } | null {
  const lu = /^v([1-9]\d{0,3})\.(pdf|docx)$/.exec(fichier);
  return lu ? { version: Number(lu[1]), format: lu[2] as FormatPv } : null;
}

export const nomDuFichier = (pv: Pick<ProcesVerbal, "edition" | "numero" | "version">, format: FormatPv) =>
  `proces-verbal-comite-${pv.edition.annee}-seance-${pv.numero}-v${pv.version}.${format}`;
