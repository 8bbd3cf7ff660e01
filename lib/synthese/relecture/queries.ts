import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { dispositions } from "@/db/schema/disposition";
import { editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions } from "@/db/schema/fiche";
import { secondsAvis, tirages } from "@/db/schema/relecture";
import { chapitres } from "@/db/schema/synthese";
import { findEditionInstruite } from "../../appel/edition/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";

/** The last draw of each chapter: a new one takes the place of the one before. */
const isDernier = sql`${tirages.id} = (
  select t.id from tirages t where t.chapitre_id = ${chapitres.id} order by t.numero desc limit 1
)`;

const compter = (condition: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${condition}))::int`;

/** Per chapter, in the edition's order: how many were drawn, treated a second time, and alike. */
export const listAccords = (editionId: string, lecteur: Lecteur = db) =>
  lecteur
    .select({
      chapitreId: chapitres.id,
      transition: editionTransitions.code,
      libelle: editionTransitions.libelle,
      tirage: sql<string | null>`${tirages.id}`,
      tires: compter(sql`${secondsAvis.enonceId} is not null`),
      relus: compter(sql`${secondsAvis.secondReprend} is not null`),
      accords: compter(sql`${secondsAvis.secondReprend} = ${secondsAvis.premierReprend}`),
    })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .leftJoin(tirages, and(eq(tirages.chapitreId, chapitres.id), isDernier))
    .leftJoin(secondsAvis, eq(secondsAvis.tirageId, tirages.id))
    .where(eq(chapitres.editionId, editionId))
    .groupBy(chapitres.id, editionTransitions.id, tirages.id)
    .orderBy(asc(editionTransitions.ordre));

/** What this person has to treat again: words alone, of what somebody else treated. */
const listARelire = (editionId: string, personneId: string) =>
  db
    .select({
      tirageId: secondsAvis.tirageId,
      chapitreId: chapitres.id,
      enonceId: enonces.id,
      code: sql<string>`${enonces.code}`,
      type: enonceVersions.type,
      accroche: enonceVersions.accroche,
      texte: enonceVersions.texte,
    })
    .from(secondsAvis)
    .innerJoin(tirages, eq(tirages.id, secondsAvis.tirageId))
    .innerJoin(chapitres, and(eq(chapitres.id, tirages.chapitreId), isDernier))
    .innerJoin(enonces, eq(enonces.id, secondsAvis.enonceId))
    .innerJoin(dispositions, eq(dispositions.enonceId, enonces.id))
    .innerJoin(enonceVersions, eq(enonceVersions.id, dispositions.enonceVersionId))
    .where(
      and(
        eq(secondsAvis.editionId, editionId),
        isNull(secondsAvis.secondReprend),
        sql`${secondsAvis.premierPar} is distinct from ${personneId}`,
      ),
    )
    .orderBy(asc(enonces.numero), asc(enonces.id));

/** The page of the second treatment, or undefined when the edition is not theirs. */
export async function findRelecture(actor: Actor, annee: string) {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) return undefined;
  const [accords, aRelire] = await Promise.all([listAccords(edition.id), listARelire(edition.id, actor.personneId)]);
  return { edition, accords, aRelire };
}
