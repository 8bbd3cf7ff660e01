import "server-only";
import { eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { logosEdition } from "@/db/schema/editorial";
import { fichiers } from "@/db/schema/fichier";
import type { Images } from "../document/noeuds.ts";
import type { SyntheseArbre } from "../document/tree.ts";
import { lienLogoEdition } from "../editorial/lien-logo.ts";

/** The logos that a document prints, by their ref: what draws it knows no database. */
export async function imagesDe({ editorial }: Pick<SyntheseArbre, "editorial">): Promise<Images> {
  const ids = editorial.logos.map((l) => l.id);
  if (ids.length === 0) return {};
  const lus = await db
    .select({ id: logosEdition.id, octets: fichiers.octets })
    .from(logosEdition)
    .innerJoin(fichiers, eq(fichiers.id, logosEdition.fichierId))
    .where(inArray(logosEdition.id, ids));
  return Object.fromEntries(lus.map(({ id, octets }) => [lienLogoEdition(id), Buffer.from(octets).toString("base64")]));
}
