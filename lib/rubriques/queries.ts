import "server-only";
import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { enonces, enonceVersions, ficheRevisions, fiches } from "@/db/schema/fiche";
import { editionRubriques } from "@/db/schema/rubrique";
import { isCourante } from "../fiche/colonnes.ts";
import { CLES_RUBRIQUE, type CleRubrique, isTypeEnonce, type Rubrique } from "./rubriques.ts";

const colonnes = {
  cle: editionRubriques.cle,
  nom: editionRubriques.nom,
  enPhrase: editionRubriques.enPhrase,
  aide: editionRubriques.aide,
  demande: editionRubriques.demande,
  minimum: editionRubriques.minimum,
  maximum: editionRubriques.maximum,
  retiree: editionRubriques.retiree,
};

/** The read of the rubriques of an edition, in its order: alone, or with others in one statement. */
export const lectureRubriques = (lecteur: Pick<Lecteur, "select">, editionId: string) =>
  lecteur
    .select(colonnes)
    .from(editionRubriques)
    .where(eq(editionRubriques.editionId, editionId))
    .orderBy(asc(editionRubriques.ordre));

export const lireRubriques = async (lecteur: Pick<Lecteur, "select">, editionId: string): Promise<Rubrique[]> =>
  lectureRubriques(lecteur, editionId);

/** How many fiches of an edition, in one of their revisions, answer each rubrique. */
export async function compterReponses(lecteur: Lecteur, editionId: string): Promise<Record<CleRubrique, number>> {
  const r = ficheRevisions;
  const fichesOu = (condition: SQL) => sql<number>`count(distinct ${r.ficheId}) filter (where ${condition})::int`;
  const [textes] = await lecteur
    .select({
      problematique: fichesOu(sql`${r.problematique} <> ''`),
      deroule: fichesOu(sql`${r.deroule} <> ''`),
      verbatims: fichesOu(sql`jsonb_array_length(${r.verbatims}) > 0`),
      suites: fichesOu(sql`${r.suites} <> ''`),
      satisfaction: fichesOu(sql`${r.satisfaction} is not null`),
      appreciation: fichesOu(sql`${r.appreciation} <> ''`),
      tempsPasse: fichesOu(sql`${r.tempsPasse} is not null`),
    })
    .from(r)
    .innerJoin(fiches, eq(fiches.id, r.ficheId))
    .where(eq(fiches.editionId, editionId));
  const types = await lecteur
    .select({ type: enonceVersions.type, n: sql<number>`count(distinct ${enonces.ficheId})::int` })
    .from(enonces)
    .innerJoin(enonceVersions, eq(enonceVersions.enonceId, enonces.id))
    .where(and(eq(enonces.editionId, editionId), isNull(enonces.retireRevision)))
    .groupBy(enonceVersions.type);
  const comptes: Record<string, number> = { ...textes, ...Object.fromEntries(types.map(({ type, n }) => [type, n])) };
  return Object.fromEntries(CLES_RUBRIQUE.map((cle) => [cle, comptes[cle] ?? 0])) as Record<CleRubrique, number>;
}

/** Both. The caller has shown that one instructs the edition. */
export async function unsafeLireRubriquesRemplies(editionId: string) {
  const [rubriques, reponses] = await Promise.all([lireRubriques(db, editionId), compterReponses(db, editionId)]);
  return { rubriques, reponses };
}

/** How many fiches of an edition say, as they stand, more than so much. */
export async function compterAuDela(
  lecteur: Lecteur,
  editionId: string,
  cle: CleRubrique,
  maximum: number,
): Promise<number> {
  if (isTypeEnonce(cle)) {
    const rows = await lecteur
      .select({ id: enonces.ficheId })
      .from(enonces)
      .innerJoin(enonceVersions, isCourante)
      .where(and(eq(enonces.editionId, editionId), isNull(enonces.retireRevision), eq(enonceVersions.type, cle)))
      .groupBy(enonces.ficheId)
      .having(sql`count(*) > ${maximum}`);
    return rows.length;
  }
  const r = ficheRevisions;
  if (cle === "satisfaction" || cle === "tempsPasse") return 0;
  const taille = cle === "verbatims" ? sql`jsonb_array_length(${r.verbatims})` : sql`char_length(${r[cle]})`;
  const rows = await lecteur
    .select({ id: fiches.id })
    .from(fiches)
    .innerJoin(r, and(eq(r.ficheId, fiches.id), eq(r.numero, fiches.revision)))
    .where(and(eq(fiches.editionId, editionId), sql`${taille} > ${maximum}`));
  return rows.length;
}
