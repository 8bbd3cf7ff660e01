import "server-only";
import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { publications } from "@/db/schema/publication";
import { TRANSITIONS_EDITION } from "../../appel/edition/states.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { notifier } from "../../socle/vif/notifier.ts";
import { lireArbre } from "../version/format-1.ts";
import { dernierNumero } from "../version/queries.ts";
import { dessiner, garder, verser } from "./fichiers.ts";
import { annoncerPublication } from "./lettres.ts";

/**
 * Makes public the versions whose delay has passed. All that can fail, drawing, comes first and writes nothing; then one
 * transaction gives the number and the date, keeps the files, writes the mails. Killed anywhere, the next turn begins
 * again; two turns at once make one. One that cannot be drawn stops no other, and waits.
 */
export async function faireParaitre(now: Date): Promise<void> {
  const dues = await db
    .select({ id: publications.id })
    .from(publications)
    .where(and(isNull(publications.numero), lte(publications.paraitAt, now)))
    .orderBy(asc(publications.paraitAt));
  const echecs: unknown[] = [];
  for (const { id } of dues) await faireParaitreUne(id, now).catch((error: unknown) => echecs.push(error));
  if (echecs.length > 0) throw new AggregateError(echecs, "versions qui n’ont pas paru");
}

async function faireParaitreUne(id: string, now: Date): Promise<void> {
  const [version] = await db
    .select({ editionId: publications.editionId, arbre: publications.arbre })
    .from(publications)
    .where(and(eq(publications.id, id), isNull(publications.numero)));
  if (!version) return;
  const numero = (await dernierNumero(version.editionId)) + 1;
  const verses = await verser(await dessiner(lireArbre(version.arbre, { numero, publieeAt: now })));
  await db.transaction(async (tx) => {
    await tx.select({ id: editions.id }).from(editions).where(eq(editions.id, version.editionId)).for("update");
    const [encore] = await tx
      .update(publications)
      .set({ numero, publieeAt: now })
      .where(and(eq(publications.id, id), isNull(publications.numero), lte(publications.paraitAt, now)))
      .returning({ id: publications.id, editionId: publications.editionId, publieePar: publications.publieePar });
    // Stopped, or made public by another turn, while it was being drawn.
    if (!encore) return;
    await garder(tx, id, verses, now);
    await annoncerParution(tx, encore, numero, now, false);
    await notifier(tx, { sujet: `edition:${encore.editionId}`, id });
  });
}

type Parue = { id: string; editionId: string; publieePar: string | null };

/** What goes with a version that becomes public: the edition's state, the journal, the mails. */
export async function annoncerParution(tx: Tx, version: Parue, numero: number, now: Date, reprise: boolean) {
  const { id: publicationId, editionId } = version;
  const [edition] = await tx.select().from(editions).where(eq(editions.id, editionId));
  if (!edition) throw new Error("édition absente");
  const etat = TRANSITIONS_EDITION.publier.to;
  await tx.update(editions).set({ etat }).where(eq(editions.id, editionId));
  await journaliser(tx, {
    at: now,
    type: "publier",
    objet: "publication",
    objetId: publicationId,
    editionId,
    personneId: version.publieePar,
    donnees: { numero, de: edition.etat, vers: etat },
  });
  const { annee, intitule: conference } = edition;
  await annoncerPublication(tx, { publicationId, editionId, annee, conference, numero }, now, reprise);
}
