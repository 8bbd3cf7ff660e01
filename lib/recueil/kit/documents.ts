import { dateCourte, jourLocal } from "../../socle/typographie/dates.ts";

/** The five documents of the kit, in its order. */
export const CLES_KIT = ["appel", "candidature", "synthese", "presence", "ressources"] as const;
export type CleKit = (typeof CLES_KIT)[number];

/** What they are called in a new edition (appel 2023). */
export const KIT = [
  {
    cle: "appel",
    titre: "Appel à contribution",
    description: "Le contexte, les transitions, qui peut candidater, le calendrier.",
  },
  {
    cle: "candidature",
    titre: "Fiche de candidature",
    description: "À remplir pour être labellisé atelier de la conférence régionale.",
  },
  { cle: "synthese", titre: "Modèle de fiche de synthèse", description: "À transmettre après l’atelier." },
  {
    cle: "presence",
    titre: "Fiche participant (émargement)",
    description: "La feuille de présence, à faire circuler pendant l’atelier.",
  },
  {
    cle: "ressources",
    titre: "Fiche ressources (méthodologie)",
    description: "Animer un atelier de co-construction, organiser un événement éco-responsable.",
  },
] as const satisfies { cle: CleKit; titre: string; description: string }[];

export const FORMATS_KIT = ["pdf", "docx", "odt"] as const;
export type FormatKit = (typeof FORMATS_KIT)[number];

export const TYPE_FORMAT: Record<FormatKit, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
};

/** What a person reads of a format: the one to print, the ones to fill in. */
export const NOM_FORMAT_KIT: Record<FormatKit, string> = { pdf: "PDF", docx: "Word", odt: "ODT" };

const SLUG: Record<CleKit, string> = {
  appel: "appel-a-contribution",
  candidature: "fiche-de-candidature",
  synthese: "fiche-de-synthese",
  presence: "feuille-de-presence",
  ressources: "fiche-ressources",
};

/** Where the version of today is. */
export const adresseKit = (annee: number, cle: CleKit, format: FormatKit) => `/${annee}/kit/${SLUG[cle]}.${format}`;
/** Where an agent finds any version. */
export const adresseVersion = (annee: number, cle: CleKit, numero: number, format: FormatKit) =>
  `/cress/${annee}/kit/${SLUG[cle]}-v${numero}.${format}`;

/** « fiche-de-synthese-2026-v2.pdf »: a downloaded file says its edition and its version. */
export const nomFichierKit = (annee: number, cle: CleKit, numero: number, format: FormatKit) =>
  `${SLUG[cle]}-${annee}-v${numero}.${format}`;

/** The document an address names, of the version it names or of today's; null when it names none. */
export function lireNomKit(nom: string): { cle: CleKit; numero: number | null; format: FormatKit } | null {
  const lu = /^([a-z-]+?)(?:-v([1-9]\d{0,5}))?\.([a-z]+)$/.exec(nom);
  const cle = CLES_KIT.find((c) => SLUG[c] === lu?.[1]);
  const format = FORMATS_KIT.find((f) => f === lu?.[3]);
  return cle && format ? { cle, format, numero: lu?.[2] ? Number(lu[2]) : null } : null;
}

export type VersionDatee = { numero: number; publieeAt: Date };
/** « v2 du 3 février 2026 » */
export const versionEnMots = (v: VersionDatee) => `v${v.numero} du ${dateCourte(jourLocal(v.publieeAt))}`;
