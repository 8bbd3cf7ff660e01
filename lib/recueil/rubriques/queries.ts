import "server-only";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { corrections } from "@/db/schema/correction";
import { enonces, enonceVersions, ficheRevisions, fiches } from "@/db/schema/fiche";
import { editionRubriques } from "@/db/schema/rubrique";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { isCourante } from "./enonce-courant.ts";
import {
  type CleChoix,
  type ClePropre,
  type CleRubrique,
  type CleTexte,
  champDe,
  isChoix,
  isPropre,
  isTypeEnonce,
  parChoix,
  parTexte,
  type Rubrique,
} from "./rubriques.ts";

const colonnes = {
  cle: editionRubriques.cle,
  nom: editionRubriques.nom,
  enPhrase: editionRubriques.enPhrase,
  aide: editionRubriques.aide,
  demande: editionRubriques.demande,
  minimum: editionRubriques.minimum,
  maximum: editionRubriques.maximum,
  uneLigne: editionRubriques.uneLigne,
  retiree: editionRubriques.retiree,
};

/** The read of the rubriques of an edition, in its order: alone, or with others in one statement. */
export const lectureRubriques = (lecteur: Pick<Lecteur, "select">, editionId: string) =>
  lecteur
    .select(colonnes)
    .from(editionRubriques)
    .where(eq(editionRubriques.editionId, editionId))
    .orderBy(asc(editionRubriques.ordre));

export const listRubriques = async (lecteur: Pick<Lecteur, "select">, editionId: string): Promise<Rubrique[]> =>
  lectureRubriques(lecteur, editionId);

/** What a fiche answers to the rubriques its edition added, whoever reads them. */
const toutes = sql`(${ficheRevisions.reponses} || ${ficheRevisions.reponsesAvis})`;

/** How many fiches of an edition, in one of their revisions, answer each rubrique; none for those that are not there. */
export async function compterReponses(lecteur: Lecteur, editionId: string): Promise<Record<string, number>> {
  const r = ficheRevisions;
  const fichesOu = (condition: SQL) => sql<number>`count(distinct ${r.ficheId}) filter (where ${condition})::int`;
  const [textes] = await lecteur
    .select({
      ...parTexte<Record<CleTexte, SQL<number>>>((cle) => fichesOu(sql`${r[cle]} <> ''`)),
      ...parChoix<Record<CleChoix, SQL<number>>>((cle) => fichesOu(sql`${r[cle]} is not null`)),
      verbatims: fichesOu(sql`jsonb_array_length(${r.verbatims}) > 0`),
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
  const propres = await lecteur
    .select({ cle: sql<string>`propre.cle`, n: sql<number>`count(distinct ${r.ficheId})::int` })
    .from(r)
    .innerJoin(fiches, eq(fiches.id, r.ficheId))
    .innerJoin(sql`lateral jsonb_object_keys(${toutes}) propre (cle)`, sql`true`)
    .where(eq(fiches.editionId, editionId))
    .groupBy(sql`propre.cle`);
  return {
    ...textes,
    ...Object.fromEntries([...types.map(({ type, n }) => [type, n]), ...propres.map(({ cle, n }) => [cle, n])]),
  };
}

/** Those of these rubriques some correction asks about. */
export async function listCorrigees(
  lecteur: Lecteur,
  editionId: string,
  cles: readonly ClePropre[],
): Promise<ClePropre[]> {
  const lues = await lecteur
    .select({ champ: corrections.champ })
    .from(corrections)
    .innerJoin(fiches, eq(fiches.id, corrections.ficheId))
    .where(and(eq(fiches.editionId, editionId), inArray(corrections.champ, cles.map(champDe))))
    .groupBy(corrections.champ);
  return cles.filter((cle) => lues.some((l) => l.champ === champDe(cle)));
}

/** Both, for who instructs the edition; undefined for anybody else. */
export async function findRubriquesRemplies(actor: Actor, editionId: string) {
  if (!isInstructeur(actor, editionId)) return undefined;
  const [rubriques, reponses] = await Promise.all([listRubriques(db, editionId), compterReponses(db, editionId)]);
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
  if (isChoix(cle)) return 0;
  const taille =
    cle === "verbatims"
      ? sql`jsonb_array_length(${r.verbatims})`
      : sql`char_length(${isPropre(cle) ? sql`${toutes} ->> ${cle}` : r[cle]})`;
  const rows = await lecteur
    .select({ id: fiches.id })
    .from(fiches)
    .innerJoin(r, and(eq(r.ficheId, fiches.id), eq(r.numero, fiches.revision)))
    .where(and(eq(fiches.editionId, editionId), sql`${taille} > ${maximum}`));
  return rows.length;
}
