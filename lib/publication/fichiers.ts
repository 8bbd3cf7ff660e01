import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { fichiers } from "@/db/schema/fichier";
import { publicationFichiers } from "@/db/schema/publication";
import { lienVers } from "../courriel/lien.ts";
import { renderSyntheseJson } from "../document/json.ts";
import { rendre } from "../document/rendre.ts";
import { renderSyntheseMarkdown } from "../document/rendus/markdown.ts";
import type { SyntheseArbre } from "../document/tree.ts";
import { stocker } from "../fichiers/stockage.ts";
import { imagesDe } from "./images.ts";

/** The formats of a frozen version; the same words in each. */
export type FormatPublication = "pdf" | "sources" | "json" | "docx" | "md";
type Format = FormatPublication;
type Version = { id: string; arbre: SyntheseArbre };
type Octets = Uint8Array<ArrayBuffer>;

const RENDUS: Record<Format, { type: string; rendre: (arbre: SyntheseArbre) => Promise<Octets> }> = {
  pdf: { type: "application/pdf", rendre: (arbre) => rendrePdf(arbre, "livre") },
  sources: { type: "application/pdf", rendre: (arbre) => rendrePdf(arbre, "sources") },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    rendre: async (arbre) =>
      rendre("syntheseDocx", arbre, {
        adresse: adresse(),
        exporte: `${arbre.annee}-v${arbre.version}`,
        images: await imagesDe(arbre),
      }),
  },
  md: {
    type: "text/markdown; charset=utf-8",
    rendre: async (arbre) => new TextEncoder().encode(renderSyntheseMarkdown(arbre, { adresse: adresse() })),
  },
  json: {
    type: "application/json; charset=utf-8",
    rendre: async (arbre) => new TextEncoder().encode(`${JSON.stringify(renderSyntheseJson(arbre), null, 1)}\n`),
  },
};

/** The public address of the site, without its last slash: what is printed leads to it. */
const adresse = () => lienVers("/").replace(/\/$/, "");

/** The book and the annex of its sources are two files. */
const rendrePdf = async (arbre: SyntheseArbre, fichier: "livre" | "sources") =>
  rendre("synthese", arbre, null, { adresse: adresse(), fichier, images: await imagesDe(arbre) });

/** The kept bytes of a frozen version; undefined before they were first asked for. */
async function lireGarde(publicationId: string, format: Format): Promise<Octets | undefined> {
  const [garde] = await db
    .select({ octets: fichiers.octets })
    .from(publicationFichiers)
    .innerJoin(fichiers, eq(fichiers.id, publicationFichiers.fichierId))
    .where(and(eq(publicationFichiers.publicationId, publicationId), eq(publicationFichiers.format, format)));
  return garde && new Uint8Array(garde.octets);
}

/**
 * A frozen version as a file, with its type. Drawn the first time it is asked, then kept for ever; a retrait, which
 * changes its tree, takes the row away and it is drawn once more.
 */
export function fichierDePublication(version: Version, format: Format, now: Date) {
  const { type, rendre: dessiner } = RENDUS[format];
  return { type, octets: lireOuGarder(version, format, () => dessiner(version.arbre), now) };
}

async function lireOuGarder(
  { id }: Version,
  format: Format,
  dessiner: () => Promise<Octets>,
  now: Date,
): Promise<Octets> {
  const garde = await lireGarde(id, format);
  if (garde) return garde;
  const octets = await dessiner();
  await db.transaction(async (tx) => {
    const fichierId = await stocker(tx, octets, RENDUS[format].type, now);
    await tx.insert(publicationFichiers).values({ publicationId: id, format, fichierId }).onConflictDoNothing();
  });
  return octets;
}
