import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { fichiers } from "@/db/schema/fichier";
import { publicationFichiers } from "@/db/schema/publication";
import { renderSyntheseJson } from "../document/json.ts";
import { rendre } from "../document/rendre.ts";
import type { SyntheseArbre } from "../document/tree.ts";
import { stocker } from "../fichiers/stockage.ts";

type Format = "pdf" | "json";
type Version = { id: string; arbre: SyntheseArbre };
type Octets = Uint8Array<ArrayBuffer>;

const RENDUS: Record<Format, { type: string; rendre: (arbre: SyntheseArbre) => Promise<Octets> }> = {
  pdf: { type: "application/pdf", rendre: (arbre) => rendre("synthese", arbre) },
  json: {
    type: "application/json; charset=utf-8",
    rendre: async (arbre) => new TextEncoder().encode(`${JSON.stringify(renderSyntheseJson(arbre), null, 1)}\n`),
  },
};

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
