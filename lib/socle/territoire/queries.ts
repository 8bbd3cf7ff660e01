import "server-only";
import { asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { communes, departements, epcis } from "@/db/schema/territoire";
import { replier } from "../typographie/replier.ts";
import { aUneLettrePres, lireQuestion, type Question, RANGS } from "./question.ts";

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
 * Up to twenty communes of the region for what is typed (`lireQuestion`), the best first: the name exactly, then a former
 * name, then the beginning of a word; nearly that name when none does. Accents, hyphens and Saint/St do not matter; a
 * postal code or a département typed with the name only sorts, since people mistake them.
 */
export async function chercherCommunes(saisie: string): Promise<CommuneClassee[]> {
  const q = lireQuestion(saisie);
  if (q.nom === "" && q.codePostal === "") return [];
  const mots = q.nom === "" ? sql<string>`${q.codePostal}` : sql<string>`replier(${q.nom})`;
  const entoure = sql`' ' || ${communes.recherche} || ' '`;
  const directes = await classees(
    q,
    sql<number>`case when replier(${communes.nom}) = ${mots} then ${RANGS.nom}::int
      when ${entoure} like '% ' || ${mots} || ' %' then ${RANGS.ancien}::int else ${RANGS.debut}::int end`,
    sql`' ' || ${communes.recherche} like '% ' || ${mots} || '%'`,
  );
  if (directes.length > 0 || q.nom === "") return aLaLettre(q, directes);
  const ressemblance = sql<number>`word_similarity(${mots}, ${communes.recherche})`;
  return aLaLettre(
    q,
    await classees(q, sql<number>`${RANGS.proche}::int`, sql`${mots} <% ${communes.recherche}`, ressemblance),
  );
}

/** Those whose name is the one typed but for a letter come before those it only begins, or resembles. */
const aLaLettre = (q: Question, lues: CommuneClassee[]): CommuneClassee[] =>
  lues
    .map((c) => (c.rang > RANGS.lettre && aUneLettrePres(q.nom, replier(c.nom)) ? { ...c, rang: RANGS.lettre } : c))
    .sort((a, b) => a.rang - b.rang);

function classees(q: Question, rang: SQL<number>, ou: SQL, ressemblance?: SQL<number>) {
  const accord = sql<number>`(${q.codePostal !== ""} and ${q.codePostal} = any(${communes.codesPostaux}))::int * 2
    + (${departements.code} in (${q.departement}, left(${q.codePostal}, 2), left(${q.codePostal}, 3))
      or (${q.departement} <> '' and replier(${departements.nom}) = replier(${q.departement})))::int`;
  return db
    .select({ ...columns, rang, accord })
    .from(communes)
    .innerJoin(departements, eq(departements.code, communes.departementCode))
    .leftJoin(epcis, eq(epcis.code, communes.epciCode))
    .where(ou)
    .orderBy(
      asc(rang),
      desc(accord),
      ...(ressemblance ? [desc(ressemblance)] : []),
      desc(communes.population),
      asc(communes.nom),
    )
    .limit(20);
}

export function listCommunes(codes: string[]) {
  if (codes.length === 0) return Promise.resolve([]);
  return lues().where(inArray(communes.code, codes));
}
export type CommuneChoix = Awaited<ReturnType<typeof listCommunes>>[number];
export type CommuneClassee = CommuneChoix & { rang: number; accord: number };
