import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { enonces, enonceVersions } from "@/db/schema/fiche";
import { enonceRacines } from "@/db/schema/proches";
import { type Mots, type Racines, racinesDeLEnonce } from "./racines.ts";

export type AGarder = Mots & { enonceVersionId: string };

/** Keeps what énoncés are compared by; of two at once, the first is right. */
export async function garderRacines(tx: Pick<Tx, "insert">, versions: readonly AGarder[]): Promise<Racines[]> {
  const lignes = versions.map((v) => ({ enonceVersionId: v.enonceVersionId, ...racinesDeLEnonce(v) }));
  if (lignes.length > 0) await tx.insert(enonceRacines).values(lignes).onConflictDoNothing();
  return lignes;
}

/** For the words of a fiche that are not kept yet. */
export async function garderRacinesDeLaFiche(tx: Tx, ficheId: string): Promise<void> {
  const versions = await tx
    .select({
      enonceVersionId: enonceVersions.id,
      accroche: enonceVersions.accroche,
      texte: enonceVersions.texte,
      theme: enonceVersions.theme,
    })
    .from(enonceVersions)
    .innerJoin(enonces, eq(enonces.id, enonceVersions.enonceId))
    .leftJoin(enonceRacines, eq(enonceRacines.enonceVersionId, enonceVersions.id))
    .where(and(eq(enonces.ficheId, ficheId), isNull(enonceRacines.enonceVersionId)));
  await garderRacines(tx, versions);
}
