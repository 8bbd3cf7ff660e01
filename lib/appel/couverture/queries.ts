import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, organisatrices } from "@/db/schema/candidature";
import { cibles } from "@/db/schema/couverture";
import { editions } from "@/db/schema/edition";
import { structures } from "@/db/schema/structure";
import { communes } from "@/db/schema/territoire";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { VIVANTS } from "../atelier/states.ts";
import { visibleTo } from "../candidature/acces.ts";
import { colonnesInstruction } from "../candidature/liste/liste.ts";
import { codesTransition } from "../candidature/queries.ts";
import type { AtelierCouvert, Cible } from "./compute.ts";

/** Every atelier of the candidatures handed in and not refused, as the coverage counts them. */
export function listAteliersCouverts(actor: Actor, editionId: string): Promise<AtelierCouvert[]> {
  return db
    .select({
      id: ateliers.id,
      candidatureId: candidatures.id,
      code: ateliers.code,
      intitule: candidatures.intitule,
      format: candidatures.format,
      etat: candidatures.etat,
      decisionPreparee: colonnesInstruction(actor).decisionPreparee,
      compte: sql<boolean>`${inArray(ateliers.etat, [...VIVANTS])}`,
      modalite: ateliers.modalite,
      departement: ateliers.departementCode,
      mois: ateliers.mois,
      transitions: codesTransition,
    })
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .where(
      and(
        eq(candidatures.editionId, editionId),
        inArray(candidatures.etat, ["soumise", "a_completer", "labellisee"]),
        visibleTo(actor),
      ),
    );
}

/** What an edition aims at, for who instructs it; nothing for anybody else. */
export async function listCibles(actor: Actor, editionId: string, base: Db | Tx = db): Promise<Cible[]> {
  if (!isInstructeur(actor, editionId)) return [];
  const rows = await base
    .select({ departement: cibles.departementCode, transition: cibles.transition, cible: cibles.cible })
    .from(cibles)
    .where(eq(cibles.editionId, editionId));
  return rows.map((row) => ({ ...row, transition: row.transition as CodeTransition }));
}

/**
 * Structures one could invite to a département: they have their seat there, or have held an atelier there in another
 * edition; they organised before, or belong to a network; and they have handed in nothing to this edition. Published
 * names only, with their last candidature as far as this person may read it.
 */
export function listAInviter(actor: Actor, editionId: string, departement: string) {
  const avant = sql`${candidatures.editionId} <> ${editionId} and ${candidatures.etat} in ('soumise', 'a_completer', 'labellisee', 'refusee', 'label_retire')`;
  const derniere = db
    .selectDistinctOn([organisatrices.structureId], {
      structureId: organisatrices.structureId,
      candidatureId: candidatures.id,
      intitule: candidatures.intitule,
      annee: editions.annee,
    })
    .from(organisatrices)
    .innerJoin(candidatures, eq(candidatures.id, organisatrices.candidatureId))
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .where(and(avant, visibleTo(actor)))
    .orderBy(organisatrices.structureId, desc(editions.annee), desc(candidatures.soumiseAt))
    .as("derniere");
  const reseau = sql<
    string | null
  >`coalesce((select r.nom_publie from ${structures} r where r.id = ${structures.reseauId}), ${structures.reseauLibre})`;
  return db
    .select({
      id: structures.id,
      nom: structures.nomPublie,
      commune: communes.nom,
      reseau,
      candidatureId: derniere.candidatureId,
      intitule: derniere.intitule,
      annee: derniere.annee,
    })
    .from(structures)
    .leftJoin(communes, eq(communes.code, structures.communeCode))
    .leftJoin(derniere, eq(derniere.structureId, structures.id))
    .where(
      and(
        or(
          and(
            eq(communes.departementCode, departement),
            or(isNotNull(derniere.candidatureId), sql`${reseau} is not null`),
          ),
          sql`exists (select 1 from ${ateliers} a join ${organisatrices} cs on cs.candidature_id = a.candidature_id
            where cs.structure_id = ${structures.id} and a.departement_code = ${departement} and a.edition_id <> ${editionId} and a.code is not null)`,
        ),
        sql`not exists (select 1 from ${organisatrices} cs join ${candidatures} c on c.id = cs.candidature_id
          where cs.structure_id = ${structures.id} and c.edition_id = ${editionId} and c.etat <> 'brouillon')`,
      ),
    )
    .orderBy(asc(sql`${derniere.annee} is null`), desc(derniere.annee), asc(sql`${structures.nomPublie} collate "fr"`))
    .limit(50);
}
export type StructureAInviter = Awaited<ReturnType<typeof listAInviter>>[number];
