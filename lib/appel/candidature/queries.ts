import "server-only";
import { and, asc, desc, eq, or, sql } from "drizzle-orm";
import { cache } from "react";
import { db } from "@/db/client";
import { ensemble } from "@/db/ensemble";
import { ateliers } from "@/db/schema/atelier";
import {
  candidatureStructures,
  candidatures,
  candidatureTransitions,
  decisions,
  invitations,
  organisatrices,
} from "@/db/schema/candidature";
import { editions, editionTransitions } from "@/db/schema/edition";
import { emargements } from "@/db/schema/emargement";
import { ficheAteliers, fiches } from "@/db/schema/fiche";
import { structures } from "@/db/schema/structure";
import { communes, departements } from "@/db/schema/territoire";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { DroitInvitation } from "../../socle/acteur/roles.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { nombreAteliers } from "../atelier/compte.ts";
import { isEquipierSql, isOrganisateurSql, visibleTo } from "./acces.ts";
import { colonnes } from "./questions/colonnes.ts";
import { codeExpireAt, correctionsEnAttente, tourColonnes } from "./tour-colonnes.ts";

/** Codes of the transitions of a candidature, in the edition's order. */
export const codesTransition = sql<CodeTransition[]>`coalesce((
  select json_agg(et.code order by et.ordre) from ${candidatureTransitions} ct join ${editionTransitions} et on et.id = ct.transition_id where ct.candidature_id = ${candidatures.id}
), '[]'::json)`;

/** Published names of the organisers, porteuse first. */
export const nomsOrganisateurs = sql<string[]>`coalesce((
  select json_agg(s.nom_publie order by cs.rang) from ${organisatrices} cs join ${structures} s on s.id = cs.structure_id where cs.candidature_id = ${candidatures.id}
), '[]'::json)`;

/** What `rules.ts` looks at; the same columns under a lock and on a page. */
export const faits = (actor: Actor) => ({
  id: candidatures.id,
  etat: candidatures.etat,
  editionId: candidatures.editionId,
  creePar: candidatures.creePar,
  version: candidatures.version,
  edition: {
    etat: editions.etat,
    dateOuvertureAppel: editions.dateOuvertureAppel,
    dateClotureAppel: editions.dateClotureAppel,
  },
  structures: sql<
    string[]
  >`coalesce((select json_agg(cs.structure_id order by cs.rang) from ${organisatrices} cs where cs.candidature_id = ${candidatures.id}), '[]'::json)`,
  pressenties: sql<
    string[]
  >`coalesce((select json_agg(cs.structure_id order by cs.rang) from ${candidatureStructures} cs where cs.candidature_id = ${candidatures.id} and cs.acceptee_at is null and cs.declinee_at is null), '[]'::json)`,
  codeExpireAt,
  invitation: sql<DroitInvitation | null>`(select i.droit from ${invitations} i where i.candidature_id = ${candidatures.id} and i.personne_id = ${actor.personneId} and i.acceptee_at is not null)`,
  correctionsEnAttente,
});

/** One candidature with its ateliers, or undefined when it does not exist or may not be seen. Read once for a page. */
export const findCandidature = cache(async (actor: Actor, id: string) => {
  const lues = await ensemble({ candidature: lireCandidature(actor, id), ateliers: unsafeListAteliersDe(id) });
  const [candidature] = lues.candidature;
  return candidature && { ...candidature, ateliers: lues.ateliers };
});
export type CandidatureLue = NonNullable<Awaited<ReturnType<typeof findCandidature>>>;

const lireCandidature = (actor: Actor, id: string) =>
  db
    .select({
      ...faits(actor),
      ...tourColonnes,
      annee: editions.annee,
      delaiRestitution: editions.delaiRestitution,
      dateDebut: editions.dateDebut,
      dateFin: editions.dateFin,
      ...colonnes,
      transitionPrincipale: sql<CodeTransition | null>`(select et.code from ${editionTransitions} et where et.id = ${candidatures.transitionPrincipaleId})`,
      complementDemande: candidatures.complementDemande,
      motifRetrait: candidatures.motifRetrait,
      numeroLabel: candidatures.numeroLabel,
      reprise: candidatures.reprise,
      /** For who began it only: finds back what their browser kept before the draft was born. */
      cleCreation: sql<
        string | null
      >`case when ${candidatures.creePar} = ${actor.personneId} then ${candidatures.cleCreation} end`,
      updatedAt: candidatures.updatedAt,
      transitions: codesTransition,
      organisateurs: nomsOrganisateurs,
      motifDecision: sql<
        string | null
      >`(select d.motif from ${decisions} d where d.candidature_id = ${candidatures.id} and d.annoncee_at is not null order by d.numero desc limit 1)`,
    })
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .where(and(eq(candidatures.id, id), visibleTo(actor)));

/** Shown by the caller with a candidature that its reader may see. */
function unsafeListAteliersDe(candidatureId: string) {
  return db
    .select({
      id: ateliers.id,
      code: ateliers.code,
      etat: ateliers.etat,
      modalite: ateliers.modalite,
      date: ateliers.date,
      mois: ateliers.mois,
      heureDebut: ateliers.heureDebut,
      heureFin: ateliers.heureFin,
      lieu: ateliers.lieu,
      lienVisio: ateliers.lienVisio,
      jauge: ateliers.jauge,
      communeCode: ateliers.communeCode,
      commune: communes.nom,
      departement: departements.nom,
      departementCode: ateliers.departementCode,
      echeanceRestitution: ateliers.echeanceRestitution,
      emargement: emargements.etat,
      nombreDeclare: emargements.nombreDeclare,
      nombreValide: emargements.nombreValide,
      ficheId: fiches.id,
      ficheCode: fiches.code,
      ficheEtat: fiches.etat,
    })
    .from(ateliers)
    .leftJoin(communes, eq(communes.code, ateliers.communeCode))
    .leftJoin(departements, eq(departements.code, ateliers.departementCode))
    .leftJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .leftJoin(ficheAteliers, eq(ficheAteliers.atelierId, ateliers.id))
    .leftJoin(fiches, eq(fiches.id, ficheAteliers.ficheId))
    .where(eq(ateliers.candidatureId, candidatureId))
    .orderBy(asc(ateliers.rang));
}

const ligne = {
  id: candidatures.id,
  annee: editions.annee,
  editionEtat: editions.etat,
  intitule: candidatures.intitule,
  etat: candidatures.etat,
  ...tourColonnes,
  updatedAt: candidatures.updatedAt,
  transitions: codesTransition,
  organisateurs: nomsOrganisateurs,
  nombreAteliers,
};

/** What this person organises, drafts or was invited to read, what waits for them first, newest edition first. */
export function listMesCandidatures(actor: Actor) {
  const sien = and(eq(candidatures.etat, "brouillon"), eq(candidatures.creePar, actor.personneId));
  return db
    .select({ ...ligne, ecrit: sql<boolean>`${or(isOrganisateurSql(actor), sien)}` })
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .where(or(isEquipierSql(actor), sien))
    .orderBy(
      desc(sql`${candidatures.etat} in ('brouillon', 'a_completer')`),
      desc(editions.annee),
      desc(candidatures.updatedAt),
    )
    .limit(100);
}
