import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { archives, publications } from "@/db/schema/publication";
import type { Edition } from "../../appel/edition/queries.ts";
import { executerAPart } from "../../socle/apart/a-part.ts";
import { oublierSiOrphelin, stocker, verserFichier } from "../../socle/fichiers/stockage.ts";
import { revision } from "../version/arbres.ts";
import { isParue } from "../version/parues.ts";
import { publiques } from "../version/publiques.ts";
import { composerFonds } from "./fonds.ts";
import { rassembler } from "./rassembler.ts";

const TRAVAIL_MS = 120_000;

/** Makes the archives that are missing, or no longer say what is public. One that fails stops no other. */
export async function archiver(now: Date): Promise<void> {
  const publiees = await db
    .select()
    .from(editions)
    .where(
      and(publiques, inArray(editions.id, db.select({ id: publications.editionId }).from(publications).where(isParue))),
    );
  const echecs: unknown[] = [];
  for (const edition of publiees) await archiverUne(edition, now).catch((error: unknown) => echecs.push(error));
  if (echecs.length > 0) throw new AggregateError(echecs, "éditions sans leur archive");
}

async function archiverUne(edition: Edition, now: Date): Promise<void> {
  const avant = await revisionsDe(edition.id);
  const rassemble = await rassembler(edition);
  if (!rassemble) return;
  const [derniere] = await db
    .select({ empreinte: archives.empreinte })
    .from(archives)
    .where(eq(archives.editionId, edition.id));
  if (derniere?.empreinte === rassemble.empreinte) return;
  const ecrite = await executerAPart<{ ok: true; octets: Uint8Array }>(
    "app/_ui/archive/ecrire.tsx",
    await composerFonds(rassemble, now),
    TRAVAIL_MS,
  );
  if (!ecrite.ok) throw new Error(`archive non écrite : ${ecrite.nom}`);
  const verse = await verserFichier(ecrite.octets, "application/zip");
  await db.transaction(async (tx) => {
    // A retrait takes these rows before it destroys an archive: it waits, or what it changed is seen here.
    await tx
      .select({ id: publications.id })
      .from(publications)
      .where(eq(publications.editionId, edition.id))
      .for("share");
    if ((await revisionsDe(edition.id, tx)) !== avant) return;
    const [ancienne] = await tx.delete(archives).where(eq(archives.editionId, edition.id)).returning();
    const fichierId = await stocker(tx, verse, now);
    const { empreinte } = rassemble;
    await tx.insert(archives).values({ editionId: edition.id, fichierId, empreinte, faiteAt: now });
    if (ancienne) await oublierSiOrphelin(tx, ancienne.fichierId);
  });
}

/** What its public versions are now: another word as soon as one comes out or is masked. */
async function revisionsDe(editionId: string, lecteur: Pick<typeof db, "select"> = db): Promise<string> {
  const lues = await lecteur
    .select({ revision })
    .from(publications)
    .where(and(eq(publications.editionId, editionId), isParue))
    .orderBy(publications.numero);
  return lues.map((l) => l.revision).join(" ");
}
