import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { atelierReports, ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { emargements } from "@/db/schema/emargement";
import { communes, departements } from "@/db/schema/territoire";
import type { Actor } from "../../socle/acteur/actor.ts";
import { visibleTo } from "../candidature/acces.ts";
import { faits as faitsCandidature } from "../candidature/queries.ts";

/** When the atelier was announced before it last moved, or null: it never did. */
export const ancienneDate = sql<{ date: string | null; mois: string | null } | null>`(
  select json_build_object('date', r.ancienne_date, 'mois', r.ancien_mois) from ${atelierReports} r
  where r.atelier_id = ${ateliers.id} order by r.numero desc limit 1)`;

/** What `rules.ts` looks at; the same columns under a lock and on a page. */
export const faits = (actor: Actor) => {
  const { structures, pressenties, invitation } = faitsCandidature(actor);
  return {
    id: ateliers.id,
    etat: ateliers.etat,
    date: ateliers.date,
    mois: ateliers.mois,
    emargement: emargements.etat,
    editionId: ateliers.editionId,
    candidature: candidatures.etat,
    candidatureId: candidatures.id,
    structures,
    pressenties,
    invitation,
    edition: { dateDebut: editions.dateDebut, dateFin: editions.dateFin, delaiRestitution: editions.delaiRestitution },
    modalite: ateliers.modalite,
    heureDebut: ateliers.heureDebut,
    heureFin: ateliers.heureFin,
    communeCode: ateliers.communeCode,
    lieu: ateliers.lieu,
    lienVisio: ateliers.lienVisio,
    sequence: ateliers.sequence,
    updatedAt: ateliers.updatedAt,
    version: ateliers.version,
  };
};

/** One labelled atelier with what its organisers may change, or undefined when it has no code or may not be seen. */
export async function findAtelier(actor: Actor, id: string) {
  const [row] = await db
    .select({
      ...faits(actor),
      annee: editions.annee,
      code: sql<string>`${ateliers.code}`,
      intitule: candidatures.intitule,
      commune: communes.nom,
      departement: departements.nom,
      motifAnnulation: ateliers.motifAnnulation,
      ancien: ancienneDate,
    })
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .innerJoin(editions, eq(editions.id, ateliers.editionId))
    .leftJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .leftJoin(communes, eq(communes.code, ateliers.communeCode))
    .leftJoin(departements, eq(departements.code, ateliers.departementCode))
    .where(and(eq(ateliers.id, id), sql`${ateliers.code} is not null`, visibleTo(actor)));
  return row;
}
export type AtelierLu = NonNullable<Awaited<ReturnType<typeof findAtelier>>>;
