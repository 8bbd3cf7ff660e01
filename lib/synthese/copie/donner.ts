import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { z } from "zod";
import { db, type Tx } from "@/db/client";
import { copiePoints, copies } from "@/db/schema/copie";
import { editions, editionTransitions } from "@/db/schema/edition";
import { gestes } from "@/db/schema/geste";
import { points } from "@/db/schema/synthese";
import { pointVersions } from "@/db/schema/versions";
import type { Actor } from "../../socle/acteur/actor.ts";
import { rendre } from "../../socle/dessin/rendre.ts";
import { env } from "../../socle/env.ts";
import { DOCX } from "../../socle/fichiers/formats.ts";
import { stocker, verserFichier } from "../../socle/fichiers/stockage.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { enConsolidant, journaliserEdition } from "../consolidation/en-consolidant.ts";
import { whyNotConsolider } from "../consolidation/rules.ts";
import { unsafeLireValeurs } from "../consolidation/valeurs-lues.ts";
import { imagesDe } from "../publication/images.ts";
import { lireTravailInstruit } from "../publication/travail.ts";
import { type Ligne, lignesDe } from "./lignes.ts";
import { lireCopieAPart } from "./lire-a-part.ts";
import type { demandeDeCopie } from "./schema.ts";

/**
 * Makes a copy to annotate of the synthèse as it stands, or of one chapter of it, and keeps what it says: its lines, read in
 * the file itself, and the version of each point, so that what comes back is compared with what was given out.
 */
export async function donnerCopie(
  actor: Actor,
  { editionId, transition }: z.output<typeof demandeDeCopie>,
  now: Date,
): Promise<Result<{ id: string }>> {
  const [edition] = await db.select().from(editions).where(eq(editions.id, editionId));
  const refus = edition ? whyNotConsolider(actor, edition) : "introuvable";
  if (!edition || refus) return refused(refus === "edition_fermee" ? refus : "introuvable");
  const lu = await lireTravailInstruit(actor, String(edition.annee), now);
  if (!lu) return refused("introuvable");
  const id = randomUUID();
  const octets = await rendre("syntheseDocx", lu.arbre, {
    adresse: env().NEXTAUTH_URL,
    exporte: id,
    travail: lu.travail,
    images: await imagesDe(lu.arbre),
    transition,
  });
  const lue = await lireCopieAPart(octets, { qui: actor.personneId });
  if (!lue.ok) return refused(lue.refus);
  const lignes = lignesDe(lue.copie);
  const verse = await verserFichier(octets, DOCX);
  return enConsolidant(actor, editionId, async (tx) => {
    await garderCopie(tx, {
      id,
      editionId,
      transitionId: transition && (await transitionDe(tx, editionId, transition)),
      publicationId: null,
      fichierId: await stocker(tx, verse, now),
      lignes,
      at: now,
      par: actor.personneId,
      etatAu: now,
    });
    await journaliserEdition(tx, actor, editionId, { copie: id }, now);
    return done({ id });
  });
}

async function transitionDe(tx: Tx, editionId: string, transition: (typeof editionTransitions.$inferSelect)["code"]) {
  const [row] = await tx
    .select({ id: editionTransitions.id })
    .from(editionTransitions)
    .where(and(eq(editionTransitions.editionId, editionId), eq(editionTransitions.code, transition)));
  if (!row) throw new Error("transition absente");
  return row.id;
}

type Copie = Omit<typeof copies.$inferInsert, "valeurs" | "lignes"> & {
  id: string;
  lignes: Ligne[];
  /** The versions of points in force then are those it holds. */
  etatAu: Date;
};

export async function garderCopie(tx: Tx, { etatAu, ...copie }: Copie): Promise<void> {
  await tx.insert(copies).values({ ...copie, valeurs: await unsafeLireValeurs(copie.editionId, tx) });
  const codes = [...new Set(copie.lignes.flatMap((l) => l.point ?? []))];
  if (codes.length === 0) return;
  const instant = etatAu.toISOString();
  const versions = await tx
    .select({ pointId: points.id, pointVersionId: pointVersions.id })
    .from(points)
    .innerJoin(pointVersions, eq(pointVersions.pointId, points.id))
    .where(
      and(
        eq(points.editionId, copie.editionId),
        inArray(points.code, codes),
        sql`(select g.at from ${gestes} g where g.id = ${pointVersions.ouvertPar}) <= ${instant}::timestamptz`,
        sql`not exists (select 1 from ${gestes} g where g.id = ${pointVersions.fermePar} and g.at <= ${instant}::timestamptz)`,
      ),
    )
    .orderBy(sql`${pointVersions.numero} desc`);
  const uneParPoint = new Map(versions.toReversed().map((v) => [v.pointId, v]));
  if (uneParPoint.size > 0)
    await tx
      .insert(copiePoints)
      .values([...uneParPoint.values()].map((v) => ({ ...v, copieId: copie.id, editionId: copie.editionId })));
}
