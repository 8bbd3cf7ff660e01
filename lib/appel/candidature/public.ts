import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures, decisions } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { evenements } from "@/db/schema/journal";
import type { EtatAtelier, Modalite } from "../atelier/states.ts";
import { codesTransition, nomsOrganisateurs } from "./queries.ts";

export type AtelierDuLabel = {
  code: string;
  etat: EtatAtelier;
  modalite: Modalite | null;
  date: string | null;
  mois: string;
  heureDebut: string | null;
  heureFin: string | null;
  commune: string | null;
  departement: string | null;
};

/**
 * One label of an edition, announced, whether it stands or was taken back; undefined when the number was never given.
 * Never a reason, a contact or a link to a meeting.
 */
export async function publicLabel(editionId: string, numero: number) {
  const [label] = await db
    .select({
      numero: sql<number>`${candidatures.numeroLabel}`,
      etat: candidatures.etat,
      intitule: candidatures.intitule,
      organisateurs: nomsOrganisateurs,
      transitions: codesTransition,
      depuis:
        sql<Date>`(select max(d.annoncee_at) from ${decisions} d where d.candidature_id = ${candidatures.id} and d.type = 'labelliser')`.mapWith(
          decisions.annonceeAt,
        ),
      retireAt:
        sql<Date | null>`(select max(v.at) from ${evenements} v where v.objet = 'candidature' and v.objet_id = ${candidatures.id} and v.type = 'retirer_label')`.mapWith(
          (at: string): Date | null => new Date(at),
        ),
      ateliers: sql<AtelierDuLabel[]>`coalesce((
        select json_agg(json_build_object('code', a.code, 'etat', a.etat, 'modalite', a.modalite, 'date', a.date, 'mois', a.mois,
          'heureDebut', a.heure_debut, 'heureFin', a.heure_fin, 'commune', co.nom, 'departement', de.nom) order by a.rang)
        from ateliers a left join communes co on co.code = a.commune_code left join departements de on de.code = a.departement_code
        where a.candidature_id = ${candidatures.id} and a.code is not null
      ), '[]'::json)`,
    })
    .from(candidatures)
    // Joined for its name alone: drizzle writes bare columns in a select of one table, and the sub-queries would take them.
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .where(
      and(
        eq(candidatures.editionId, editionId),
        eq(candidatures.numeroLabel, numero),
        inArray(candidatures.etat, ["labellisee", "label_retire"]),
      ),
    );
  return label;
}
export type LabelPublic = NonNullable<Awaited<ReturnType<typeof publicLabel>>>;
