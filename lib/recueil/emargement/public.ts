import "server-only";
import { and, asc, count, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { arrivees, emargements } from "@/db/schema/emargement";
import { communes, departements } from "@/db/schema/territoire";
import { nomsOrganisateurs } from "../../appel/candidature/queries.ts";
import { whyNotArriver } from "./ouverture.ts";

/** What says whether one may check in. */
export const colonnesArrivees = {
  atelierId: ateliers.id,
  editionId: ateliers.editionId,
  etat: emargements.etat,
  candidature: candidatures.etat,
  atelier: { etat: ateliers.etat, date: ateliers.date, mois: ateliers.mois },
  heureDebut: ateliers.heureDebut,
  heureFin: ateliers.heureFin,
  arriveesOuvertes: emargements.arriveesOuvertes,
  arriveesRegleesAt: emargements.arriveesRegleesAt,
};

/** The atelier somebody checks in at, from the token of its QR code; undefined for any other token. */
export async function publicPresence(jeton: string) {
  if (!isJeton(jeton)) return undefined;
  const [row] = await db
    .select({
      ...colonnesArrivees,
      intitule: candidatures.intitule,
      code: ateliers.code,
      modalite: ateliers.modalite,
      lieu: ateliers.lieu,
      commune: communes.nom,
      organisateurs: nomsOrganisateurs,
      edition: {
        annee: editions.annee,
        regionNom: editions.regionNom,
        regionCode: editions.regionCode,
        demonstration: editions.demonstration,
      },
    })
    .from(emargements)
    .innerJoin(ateliers, eq(ateliers.id, emargements.atelierId))
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .innerJoin(editions, eq(editions.id, ateliers.editionId))
    .leftJoin(communes, eq(communes.code, ateliers.communeCode))
    .where(eq(emargements.jeton, jeton));
  return row;
}

/** The token behind a short code: of the atelier where one can check in now, if any. */
export async function publicJetonDuCode(code: string, now: Date): Promise<string | undefined> {
  const rows = await db
    .select({ ...colonnesArrivees, jeton: emargements.jeton })
    .from(emargements)
    .innerJoin(ateliers, eq(ateliers.id, emargements.atelierId))
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .where(eq(emargements.codeCourt, code.toUpperCase().replace(/[^A-Z]/g, "")))
    .orderBy(desc(ateliers.mois), desc(ateliers.date))
    .limit(10);
  return (rows.find((e) => whyNotArriver(e, now) === null) ?? rows[0])?.jeton;
}

export async function publicDepartements(regionCode: string) {
  return db
    .select({ code: departements.code, nom: departements.nom })
    .from(departements)
    .where(eq(departements.regionCode, regionCode))
    .orderBy(asc(departements.code));
}

/** Whether somebody already checked in from this page: nothing more is told. */
export async function publicEstArrive(atelierId: string, visite: string): Promise<boolean> {
  const [row] = await db
    .select({ n: count() })
    .from(arrivees)
    .where(and(eq(arrivees.visite, visite), eq(arrivees.atelierId, atelierId)));
  return (row?.n ?? 0) > 0;
}

/** What a token looks like; anything else is not asked of the database. */
export const isJeton = (jeton: string) => /^[0-9a-f]{32}$/.test(jeton);
