import "server-only";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { fiches } from "@/db/schema/fiche";
import { fichePhotos } from "@/db/schema/photo";
import { publicationRetraits, publications } from "@/db/schema/publication";
import { inTransaction } from "@/db/transaction";
import { retirerPhoto } from "../../recueil/photo/operations.ts";
import type { idPhoto } from "../../recueil/photo/schema.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { oublierRendus } from "../../socle/dessin/rendre.ts";
import { type Result, refused } from "../../socle/result.ts";
import { detruireArchive } from "../version/archive.ts";
import { lireArbre } from "../version/format-1.ts";
import { oublierCopiesAvecPhotos } from "./oublier-copies.ts";
import { detruireFichiers } from "./retrait.ts";

/**
 * Withdraws a photo from its fiche and from every version that prints it: their files are destroyed and drawn again
 * without it, each says so with the date. The edition's row is taken first: no version is frozen with it meanwhile.
 */
export async function retirerPhotoPartout(actor: Actor, { id }: z.output<typeof idPhoto>, now: Date): Promise<Result> {
  const retrait = await inTransaction(async (tx) => {
    const [ou] = await tx
      .select({ editionId: fiches.editionId })
      .from(fichePhotos)
      .innerJoin(fiches, eq(fiches.id, fichePhotos.ficheId))
      .where(eq(fichePhotos.id, id));
    if (!ou) return refused("introuvable");
    await tx.select({ id: editions.id }).from(editions).where(eq(editions.id, ou.editionId)).for("update");
    const retiree = await retirerPhoto(tx, actor, id, now);
    if (retiree.ok) {
      await retirerDesVersions(tx, actor, ou.editionId, id, now);
      await oublierCopiesAvecPhotos(tx, ou.editionId);
    }
    return retiree;
  });
  if (retrait.ok) oublierRendus();
  return retrait;
}

async function retirerDesVersions(tx: Tx, actor: Actor, editionId: string, id: string, now: Date): Promise<void> {
  const versions = await tx
    .select({ id: publications.id, arbre: publications.arbre })
    .from(publications)
    .where(eq(publications.editionId, editionId));
  const touchees = versions.filter(({ arbre }) => lireArbre(arbre).photos.some((p) => p.id === id));
  if (touchees.length === 0) return;
  await tx.execute(sql`select set_config('trame.retrait', 'oui', true)`);
  for (const version of touchees) {
    const photos = lireArbre(version.arbre).photos.filter((p) => p.id !== id);
    await tx
      .update(publications)
      .set({ arbre: { ...version.arbre, photos } })
      .where(eq(publications.id, version.id));
    await tx
      .insert(publicationRetraits)
      .values({ publicationId: version.id, nature: "photo", at: now, par: actor.personneId, codes: [] });
    await detruireFichiers(tx, version.id, now);
  }
  await detruireArchive(tx, editionId);
  await tx.execute(sql`select graphile_worker.add_job('garder_fichiers', job_key => 'garder_fichiers')`);
}
