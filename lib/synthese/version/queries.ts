import "server-only";
import { and, count, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { db, type Lecteur, type Tx } from "@/db/client";
import { misesDeCote } from "@/db/schema/consolidation";
import { dispositions } from "@/db/schema/disposition";
import { editions } from "@/db/schema/edition";
import { personnes } from "@/db/schema/personne";
import { publications } from "@/db/schema/publication";
import { pointVersions } from "@/db/schema/versions";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { aLire, avecArbres } from "./arbres.ts";
import { isParue, parue } from "./parues.ts";
import { publiques } from "./publiques.ts";

type Reader = Pick<Tx, "select">;

/** A public version with its tree: the one of this number, or the last. */
export async function publicPublication(editionId: string, numero: number | "derniere", reader: Lecteur = db) {
  const [publication] = await reader
    .select({
      ...aLire,
      note: publications.note,
      errata: publications.errata,
      difference: publications.difference,
    })
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(
      and(
        eq(publications.editionId, editionId),
        publiques,
        numero === "derniere" ? isParue : eq(publications.numero, numero),
      ),
    )
    .orderBy(desc(publications.numero))
    .limit(1);
  if (!publication) return undefined;
  const [lue] = await avecArbres([publication], reader);
  return lue;
}

/** The last published version of every edition, the latest edition first. */
export async function publicDernieres(reader: Lecteur = db) {
  const lues = await reader
    .selectDistinctOn([editions.annee], {
      editionId: editions.id,
      annee: editions.annee,
      conference: editions.intitule,
      ...aLire,
    })
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(and(publiques, isParue))
    .orderBy(desc(editions.annee), desc(publications.numero));
  return avecArbres(lues, reader);
}

/** Every published version with its tree, newest first: what open data is made of. */
export async function publicVersions(editionId: string) {
  const versions = await db
    .select(aLire)
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(and(eq(publications.editionId, editionId), publiques, isParue))
    .orderBy(desc(publications.numero));
  return avecArbres(versions, db);
}

/** The public versions of an edition, newest first, without their trees. */
export const listPublications = (editionId: string) =>
  db
    .select({ id: publications.id, ...parue, note: publications.note, derogation: publications.derogation })
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(and(eq(publications.editionId, editionId), publiques, isParue))
    .orderBy(desc(publications.numero));

/** The last public version of an edition: its number, and when it came out. */
export async function derniereParue(editionId: string): Promise<{ numero: number; at: string } | null> {
  const [derniere] = await listPublications(editionId).limit(1);
  return derniere ? { numero: derniere.numero, at: derniere.publieeAt.toISOString() } : null;
}

/** What became of each énoncé in force, with the reason when it is set aside. */
export const listDispositions = (editionId: string, reader: Reader = db) =>
  reader
    .select({
      enonceId: dispositions.enonceId,
      enonceVersionId: sql<string>`${dispositions.enonceVersionId}`,
      disposition: dispositions.disposition,
      motif: misesDeCote.motif,
    })
    .from(dispositions)
    .leftJoin(misesDeCote, and(eq(misesDeCote.enonceId, dispositions.enonceId), isNull(misesDeCote.fermePar)))
    .where(and(eq(dispositions.editionId, editionId), ne(dispositions.disposition, "retire")));

export async function dernierNumero(editionId: string, reader: Reader = db): Promise<number> {
  const [row] = await reader
    .select({ numero: sql<number>`coalesce(max(${publications.numero}), 0)::int` })
    .from(publications)
    .where(eq(publications.editionId, editionId));
  return row?.numero ?? 0;
}

/** How many points live in an edition, for who instructs it. */
export const compterPoints = async (actor: Actor, editionId: string): Promise<number> =>
  isInstructeur(actor, editionId) ? unsafeCompterPoints(editionId) : 0;

export async function unsafeCompterPoints(editionId: string, reader: Reader = db): Promise<number> {
  const [row] = await reader
    .select({ n: count() })
    .from(pointVersions)
    .where(and(eq(pointVersions.editionId, editionId), isNull(pointVersions.fermePar)));
  return row?.n ?? 0;
}

/** The version that is confirmed and waits, if any, for who instructs the edition. */
export const findEnAttente = async (actor: Actor, editionId: string) =>
  isInstructeur(actor, editionId) ? unsafeFindEnAttente(editionId) : undefined;

export async function unsafeFindEnAttente(editionId: string, reader: Reader = db) {
  const [version] = await reader
    .select({
      id: publications.id,
      confirmeeAt: publications.confirmeeAt,
      paraitAt: publications.paraitAt,
      note: publications.note,
      par: personnes.nom,
    })
    .from(publications)
    .leftJoin(personnes, eq(personnes.id, publications.publieePar))
    .where(and(eq(publications.editionId, editionId), isNull(publications.numero)));
  return version;
}
