import "server-only";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, contacts, intervenants, organisatrices } from "@/db/schema/candidature";
import { personnes } from "@/db/schema/personne";
import { structures } from "@/db/schema/structure";
import { communes, departements } from "@/db/schema/territoire";
import type { Actor } from "../../../socle/acteur/actor.ts";
import type { Modalite } from "../../atelier/states.ts";
import type { Categorie, FamilleEss } from "../../structure/categories.ts";
import { codesTransition } from "../queries.ts";
import type { FiltreCandidatures } from "./filtre.ts";
import { colonnesInstruction, conditions, deLEdition, ordre } from "./liste.ts";

/** Rows one file may hold; beyond, the page says so and asks for a narrower filter. */
export const MAX_EXPORT = 5000;

type AtelierExporte = {
  code: string | null;
  date: string | null;
  mois: string | null;
  modalite: Modalite | null;
  commune: string | null;
  communeCode: string | null;
  departement: string | null;
  departementCode: string | null;
};
type StructureExportee = {
  nom: string;
  categorie: Categorie | null;
  famille: FamilleEss | null;
  siret: string | null;
  /** The name of its network, known here or not. */
  reseau: string | null;
};
type IntervenantExporte = { nom: string; structure: string; publie: boolean };
type ContactExporte = { prenom: string; nom: string; courriel: string | null; telephone: string | null };

/**
 * Everything the columns of an export read, for the candidatures the filter keeps, in the list's order: one query. Without
 * `aPart`, nothing is read of what the columns set apart tell: long texts and persons.
 */
export function listPourExport(actor: Actor, editionId: string, filtre: FiltreCandidatures, aPart = true) {
  const lue = <T>(valeur: SQL<T> | AnyPgColumn, sinon: SQL<T>) => (aPart ? sql<T>`${valeur}` : sinon);
  const texte = (colonne: AnyPgColumn) => lue<string | null>(colonne, sql`null::text`);
  return db
    .select({
      numeroLabel: candidatures.numeroLabel,
      intitule: candidatures.intitule,
      etat: candidatures.etat,
      soumiseAt: candidatures.soumiseAt,
      format: candidatures.format,
      publicsCibles: candidatures.publicsCibles,
      publicAutre: candidatures.publicAutre,
      questionsTravaillees: texte(candidatures.questionsTravaillees),
      resume: texte(candidatures.resume),
      objectifs: texte(candidatures.objectifs),
      methode: texte(candidatures.methode),
      transitions: codesTransition,
      ...colonnesInstruction(actor),
      structures: sql<StructureExportee[]>`coalesce((
        select json_agg(json_build_object('nom', s.nom_publie, 'categorie', s.categorie, 'famille', s.famille, 'siret', s.siret,
          'reseau', coalesce(r.nom_publie, s.reseau_libre)) order by cs.rang)
        from ${organisatrices} cs join ${structures} s on s.id = cs.structure_id left join ${structures} r on r.id = s.reseau_id
        where cs.candidature_id = ${candidatures.id}), '[]'::json)`,
      ateliers: sql<AtelierExporte[]>`coalesce((
        select json_agg(json_build_object('code', a.code, 'date', a.date, 'mois', a.mois, 'modalite', a.modalite, 'commune', c.nom,
          'communeCode', a.commune_code, 'departement', d.nom, 'departementCode', a.departement_code) order by a.rang)
        from ${ateliers} a left join ${communes} c on c.code = a.commune_code left join ${departements} d on d.code = a.departement_code
        where a.candidature_id = ${candidatures.id}), '[]'::json)`,
      contact: lue<ContactExporte | null>(
        sql`(
        select json_build_object('prenom', k.prenom, 'nom', k.nom, 'courriel', k.courriel, 'telephone', k.telephone)
        from ${contacts} k where k.candidature_id = ${candidatures.id} and k.rang = 0)`,
        sql`null::json`,
      ),
      intervenants: lue<IntervenantExporte[]>(
        sql`coalesce((
        select json_agg(json_build_object('nom', i.nom, 'structure', coalesce(i.structure, ''), 'publie', i.publie) order by i.rang)
        from ${intervenants} i where i.candidature_id = ${candidatures.id}), '[]'::json)`,
        sql`'[]'::json`,
      ),
    })
    .from(candidatures)
    .leftJoin(personnes, eq(personnes.id, candidatures.instructeurId))
    .where(and(deLEdition(actor, editionId), ...conditions(actor, filtre)))
    .orderBy(...ordre(filtre))
    .limit(MAX_EXPORT);
}
export type LigneExport = Awaited<ReturnType<typeof listPourExport>>[number];
