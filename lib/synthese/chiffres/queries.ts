import "server-only";
import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, organisatrices } from "@/db/schema/candidature";
import { emargements } from "@/db/schema/emargement";
import { structures } from "@/db/schema/structure";
import { communes } from "@/db/schema/territoire";
import { participations } from "../../appel/atelier/compte.ts";
import { codesTransition, nomsOrganisateurs } from "../../appel/candidature/queries.ts";
import { type Edition, listDepartementsDans, listTransitionsDans } from "../../appel/edition/queries.ts";
import type { Categorie } from "../../appel/structure/categories.ts";
import { type AtelierCompte, calculerChiffres } from "./compute.ts";
import type { Chiffres } from "./types.ts";

/**
 * The ateliers of an edition whose label was announced, those that count and those that do not, by date: one query.
 * Public columns only. `tx` reads them as a transaction sees them.
 */
export function publicAteliersComptes(editionId: string, tx: Lecteur = db): Promise<AtelierCompte[]> {
  return tx
    .select({
      code: sql<string>`${ateliers.code}`,
      candidatureId: ateliers.candidatureId,
      etatCandidature: candidatures.etat,
      etat: ateliers.etat,
      intitule: candidatures.intitule,
      organisateurs: nomsOrganisateurs,
      transitions: codesTransition,
      format: candidatures.format,
      categorie: sql<Categorie | null>`(
        select s.categorie from ${organisatrices} o join ${structures} s on s.id = o.structure_id
        where o.candidature_id = ${candidatures.id} order by o.rang limit 1
      )`,
      date: ateliers.date,
      mois: sql<string>`${ateliers.mois}`,
      modalite: ateliers.modalite,
      commune: communes.nom,
      codeInsee: ateliers.communeCode,
      departement: ateliers.departementCode,
      ...participations,
    })
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .leftJoin(communes, eq(communes.code, ateliers.communeCode))
    .leftJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .where(
      and(
        eq(ateliers.editionId, editionId),
        ne(ateliers.etat, "propose"),
        inArray(candidatures.etat, ["labellisee", "label_retire"]),
      ),
    )
    .orderBy(asc(ateliers.mois), asc(ateliers.date), asc(ateliers.numero));
}

type Cadre = Pick<Edition, "id" | "regionCode" | "dateDebut" | "dateFin">;

/** The key figures of an edition, computed now. */
export async function chiffresDe(edition: Cadre, from: Lecteur = db): Promise<Chiffres> {
  return chiffresDesAteliers(edition, await publicAteliersComptes(edition.id, from), from);
}

/** The same, when the ateliers have already been read. */
export async function chiffresDesAteliers(
  edition: Cadre,
  lus: readonly AtelierCompte[],
  from: Lecteur = db,
): Promise<Chiffres> {
  const [departements, transitions] = await Promise.all([
    listDepartementsDans(edition.regionCode, from),
    listTransitionsDans(edition.id, from),
  ]);
  return calculerChiffres(lus, {
    transitions: transitions.map((t) => t.code),
    departements: departements.map((d) => d.code),
    dateDebut: edition.dateDebut,
    dateFin: edition.dateFin,
  });
}
