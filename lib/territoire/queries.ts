import "server-only";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { communes, departements, epcis } from "@/db/schema/territoire";

const columns = {
  code: communes.code,
  nom: communes.nom,
  departement: departements.nom,
  departementCode: departements.code,
  epci: epcis.nom,
};

const lues = () =>
  db
    .select(columns)
    .from(communes)
    .innerJoin(departements, eq(departements.code, communes.departementCode))
    .leftJoin(epcis, eq(epcis.code, communes.epciCode));

/**
 * Up to twenty communes of the region whose name (or that of a former commune, or a postal code) begins a word with
 * each word asked; accents, hyphens and Saint/St do not matter. Best names first, then the largest.
 */
export function chercherCommunes(q: string) {
  const words = sql<string>`replier(${q})`;
  return lues()
    .where(and(sql`${words} <> ''`, sql`' ' || ${communes.recherche} like '% ' || ${words} || '%'`))
    .orderBy(desc(sql`${communes.recherche} like ${words} || '%'`), desc(communes.population), asc(communes.nom))
    .limit(20);
}
export type CommuneChoix = Awaited<ReturnType<typeof chercherCommunes>>[number];

export function listCommunes(codes: string[]) {
  if (codes.length === 0) return Promise.resolve([]);
  return lues().where(inArray(communes.code, codes));
}
