import "server-only";
import { and, asc, eq, exists, or, type SQL, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { ficheAteliers, ficheRevisions, fiches } from "@/db/schema/fiche";
import { fichePhotos } from "@/db/schema/photo";
import type { Actor } from "../../socle/acteur/actor.ts";
import { unsafeLireFichier } from "../../socle/fichiers/stockage.ts";
import { isUuid } from "../../socle/uuid.ts";
import { visibleEnEntier, visibleTo } from "../fiche/acces.ts";

const colonnes = {
  id: fichePhotos.id,
  alt: fichePhotos.alt,
  credit: fichePhotos.credit,
  accord: fichePhotos.accord,
  revision: fichePhotos.revision,
  largeur: fichePhotos.largeur,
  hauteur: fichePhotos.hauteur,
};
export type PhotoLue = Pick<
  typeof fichePhotos.$inferSelect,
  "id" | "alt" | "credit" | "accord" | "revision" | "largeur" | "hauteur"
>;

/** Its revision, or a later one, was validated. */
const isValidee = exists(
  db
    .select({ un: sql`1` })
    .from(ficheRevisions)
    .where(
      and(
        eq(ficheRevisions.ficheId, fichePhotos.ficheId),
        sql`${ficheRevisions.numero} >= ${fichePhotos.revision} and ${ficheRevisions.valideeAt} is not null`,
      ),
    ),
);
/** What anybody may see: validated, of an atelier whose label stands. */
const isPublique = and(isValidee, eq(candidatures.etat, "labellisee")) as SQL;

const lire = () =>
  db
    .select(colonnes)
    .from(fichePhotos)
    .innerJoin(fiches, eq(fiches.id, fichePhotos.ficheId))
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .$dynamic();

/** The photos of a fiche, in the order they came: all for who reads the whole fiche, the validated ones for its other readers. */
export const listPhotos = (actor: Actor, ficheId: string): Promise<PhotoLue[]> =>
  lire()
    .where(and(eq(fichePhotos.ficheId, ficheId), or(visibleEnEntier(actor), and(isValidee, visibleTo(actor)))))
    .orderBy(asc(fichePhotos.at), asc(fichePhotos.id));

/** The photos of an atelier that anybody may see. */
export const publicPhotos = (editionId: string, code: string): Promise<PhotoLue[]> =>
  lire()
    .innerJoin(ficheAteliers, eq(ficheAteliers.ficheId, fiches.id))
    .innerJoin(ateliers, eq(ateliers.id, ficheAteliers.atelierId))
    .where(and(eq(ateliers.editionId, editionId), eq(ateliers.code, code), isPublique))
    .orderBy(asc(fichePhotos.at), asc(fichePhotos.id));

/** Every photo of an edition that anybody may see, with the codes of its ateliers, by atelier. */
export function publicPhotosDeLEdition(editionId: string, from: Lecteur = db) {
  const siens = sql`from ${ficheAteliers} fa join ${ateliers} a on a.id = fa.atelier_id where fa.fiche_id = ${fichePhotos.ficheId}`;
  return from
    .select({
      ...colonnes,
      ficheId: fichePhotos.ficheId,
      ateliers: sql<string[]>`coalesce((select json_agg(a.code order by a.numero) ${siens}), '[]'::json)`,
    })
    .from(fichePhotos)
    .innerJoin(fiches, eq(fiches.id, fichePhotos.ficheId))
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .where(and(eq(fiches.editionId, editionId), isPublique))
    .orderBy(sql`(select min(a.numero) ${siens})`, asc(fichePhotos.at), asc(fichePhotos.id));
}
export type PhotoDAtelier = Awaited<ReturnType<typeof publicPhotosDeLEdition>>[number];

/** The bytes of a photo and whether anybody may see it; undefined for who may not. `actor` is null when nobody is signed in. */
export async function findPhoto(actor: Actor | null, id: string) {
  if (!isUuid(id)) return undefined;
  const visible = actor ? or(isPublique, visibleEnEntier(actor), and(isValidee, visibleTo(actor))) : isPublique;
  const [photo] = await db
    .select({ fichierId: fichePhotos.fichierId, publique: sql<boolean>`(${isPublique})` })
    .from(fichePhotos)
    .innerJoin(fiches, eq(fiches.id, fichePhotos.ficheId))
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .where(and(eq(fichePhotos.id, id), visible));
  const fichier = photo && (await unsafeLireFichier(photo.fichierId));
  return photo && fichier ? { ...fichier, publique: photo.publique } : undefined;
}
