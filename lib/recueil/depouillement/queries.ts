import "server-only";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { enonceAncres, ficheDocuments } from "@/db/schema/depouillement";
import { fiches } from "@/db/schema/fiche";
import { fichiers } from "@/db/schema/fichier";
import type { Actor } from "../../socle/acteur/actor.ts";
import { unsafeLireFichier } from "../../socle/fichiers/stockage.ts";
import { isUuid } from "../../socle/uuid.ts";
import { visibleEnEntier } from "../fiche/acces.ts";

/** The originals are for who reads the whole fiche, drafts included: never the comité nor the partenaires. */
const dont = (actor: Actor, condition: SQL) => and(condition, visibleEnEntier(actor));

/** The documents of a fiche, without what they hold, in the order they came, with how many énoncés were kept of each. */
export function listDocuments(actor: Actor, ficheId: string) {
  return db
    .select({
      id: ficheDocuments.id,
      nom: ficheDocuments.nom,
      at: ficheDocuments.at,
      type: fichiers.type,
      taille: fichiers.taille,
      enonces: sql<number>`(select count(*)::int from enonce_ancres a where a.document_id = ${ficheDocuments.id})`,
    })
    .from(ficheDocuments)
    .innerJoin(fichiers, eq(fichiers.id, ficheDocuments.fichierId))
    .innerJoin(fiches, eq(fiches.id, ficheDocuments.ficheId))
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .where(dont(actor, eq(ficheDocuments.ficheId, ficheId)))
    .orderBy(asc(ficheDocuments.at), asc(ficheDocuments.id));
}

/** One document as it was read, with the anchors taken in it; undefined for whoever may not read the whole fiche. */
export async function findDocument(actor: Actor, ficheId: string, id: string) {
  if (!isUuid(id)) return undefined;
  const [document] = await db
    .select({
      id: ficheDocuments.id,
      nom: ficheDocuments.nom,
      at: ficheDocuments.at,
      blocs: ficheDocuments.blocs,
      pages: ficheDocuments.pages,
    })
    .from(ficheDocuments)
    .innerJoin(fiches, eq(fiches.id, ficheDocuments.ficheId))
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .where(dont(actor, and(eq(ficheDocuments.id, id), eq(ficheDocuments.ficheId, ficheId)) as SQL));
  if (!document) return undefined;
  const ancres = await db
    .select({
      enonceId: enonceAncres.enonceId,
      bloc: enonceAncres.bloc,
      debut: enonceAncres.debut,
      fin: enonceAncres.fin,
      page: enonceAncres.page,
    })
    .from(enonceAncres)
    .where(eq(enonceAncres.documentId, id))
    .orderBy(asc(enonceAncres.page), asc(enonceAncres.bloc), asc(enonceAncres.debut));
  return { ...document, ancres };
}

/** The bytes of an original. */
export async function findOriginal(actor: Actor, id: string) {
  if (!isUuid(id)) return undefined;
  const [document] = await db
    .select({ nom: ficheDocuments.nom, fichierId: ficheDocuments.fichierId })
    .from(ficheDocuments)
    .innerJoin(fiches, eq(fiches.id, ficheDocuments.ficheId))
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .where(dont(actor, eq(ficheDocuments.id, id)));
  const fichier = document && (await unsafeLireFichier(document.fichierId));
  return document && fichier ? { nom: document.nom, ...fichier } : undefined;
}

/** Where the énoncés of a fiche were read, by their id: the document with its page, and the address that shows the words. */
export async function listSources(actor: Actor, ficheId: string) {
  const rows = await db
    .select({
      enonceId: enonceAncres.enonceId,
      documentId: enonceAncres.documentId,
      nom: ficheDocuments.nom,
      page: enonceAncres.page,
    })
    .from(enonceAncres)
    .innerJoin(ficheDocuments, eq(ficheDocuments.id, enonceAncres.documentId))
    .innerJoin(fiches, eq(fiches.id, ficheDocuments.ficheId))
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .where(dont(actor, eq(ficheDocuments.ficheId, ficheId)));
  return new Map(
    rows.map(({ enonceId, documentId, nom, page }) => [
      enonceId,
      { nom, page, documentId, href: `/espace/fiches/${ficheId}/documents/${documentId}#ancre-${enonceId}` },
    ]),
  );
}
