import "server-only";
import { and, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { z } from "zod";
import { db, type Lecteur } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { relectures, relecturesAuteurs } from "@/db/schema/comite";
import { citations } from "@/db/schema/consolidation";
import { editions, editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions, fiches } from "@/db/schema/fiche";
import { gestes } from "@/db/schema/geste";
import { personnes } from "@/db/schema/personne";
import { chapitres, points } from "@/db/schema/synthese";
import { blocVersions, groupeVersions, pointVersions } from "@/db/schema/versions";
import { inTransaction } from "@/db/transaction";
import { isOrganisateurSql } from "../../appel/candidature/acces.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { grouper } from "../../socle/grouper.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { notifier } from "../../socle/vif/notifier.ts";
import type { MotsPoint } from "../consolidation/mots.ts";
import { modeRetenu } from "../consolidation/rules.ts";
import { remplirPourLire } from "../consolidation/valeurs-lues.ts";
import { echeanceAuteur } from "./delais.ts";
import { proposeePar } from "./lire.ts";
import { prendreEdition } from "./positions.ts";
import { whyNotRelire } from "./rules.ts";
import type { relectureAuteur } from "./schema.ts";

const origine = alias(pointVersions, "origine");

type Mots = Pick<MotsPoint, "accroche" | "texte" | "structure" | "lieu" | "partenaires">;

/** Their words cited in the chapters the comité is reading, as they are kept: `direMesMots` makes sense of them. */
export const lireMesMots = (actor: Actor, lecteur: Lecteur = db) =>
  lecteur
    .select({
      editionId: relectures.editionId,
      annee: editions.annee,
      relectureId: relectures.id,
      ouverteAt: relectures.ouverteAt,
      etat: chapitres.etat,
      transition: editionTransitions.code,
      pointId: points.id,
      code: points.code,
      versionId: pointVersions.id,
      motsDepuis: pointVersions.motsDepuis,
      motsAt: gestes.at,
      proposeePar,
      point: {
        accroche: pointVersions.accroche,
        texte: pointVersions.texte,
        structure: pointVersions.structure,
        lieu: pointVersions.lieu,
        partenaires: pointVersions.partenaires,
      },
      enonceId: enonces.id,
      enonce: sql<string>`${enonces.code}`,
      fiche: sql<string>`${fiches.code}`,
      dit: { accroche: enonceVersions.accroche, texte: enonceVersions.texte },
      mode: citations.mode,
      seul: sql<boolean>`(select count(*) = 1 from citations autre where autre.point_id = ${points.id} and autre.ferme_par is null)`,
    })
    .from(relectures)
    .innerJoin(editions, eq(editions.id, relectures.editionId))
    .innerJoin(chapitres, eq(chapitres.id, relectures.chapitreId))
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .innerJoin(blocVersions, and(eq(blocVersions.chapitreId, chapitres.id), isNull(blocVersions.fermePar)))
    .innerJoin(groupeVersions, and(eq(groupeVersions.blocId, blocVersions.blocId), isNull(groupeVersions.fermePar)))
    .innerJoin(pointVersions, and(eq(pointVersions.groupeId, groupeVersions.groupeId), isNull(pointVersions.fermePar)))
    .innerJoin(points, eq(points.id, pointVersions.pointId))
    .innerJoin(origine, and(eq(origine.pointId, pointVersions.pointId), eq(origine.numero, pointVersions.motsDepuis)))
    .innerJoin(gestes, eq(gestes.id, origine.ouvertPar))
    .innerJoin(citations, and(eq(citations.pointId, points.id), isNull(citations.fermePar)))
    .innerJoin(enonces, eq(enonces.id, citations.enonceId))
    .innerJoin(enonceVersions, eq(enonceVersions.id, citations.enonceVersionId))
    .innerJoin(fiches, eq(fiches.id, enonces.ficheId))
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .where(and(isNull(relectures.closeAt), ne(chapitres.etat, "en_preparation"), isOrganisateurSql(actor)))
    .orderBy(relectures.ouverteAt, points.numero, enonces.numero);

/**
 * What this person’s words became in the chapters the comité is reading, where they were gathered or reworded: their
 * words, the sentence printed, what was answered about it. Oldest deadline first.
 */
export const listMesMots = async (actor: Actor, now: Date, lecteur: Lecteur = db) =>
  direMesMots(actor, await lireMesMots(actor, lecteur), now, lecteur);

/** The same of words already read; nothing is asked when there are none. */
export async function direMesMots(
  actor: Actor,
  rows: Awaited<ReturnType<typeof lireMesMots>>,
  now: Date,
  lecteur: Lecteur = db,
) {
  if (rows.length === 0) return [];
  const dits = new Map<string, Mots>();
  for (const [editionId, siens] of grouper(rows, (r) => r.editionId)) {
    const remplis = await remplirPourLire(
      editionId,
      siens.map((r) => r.point),
      lecteur,
    );
    siens.forEach((r, i) => void dits.set(r.versionId, remplis[i] ?? r.point));
  }
  const reponses = await lireRelecturesAuteurs(lecteur, [...new Set(rows.map((r) => r.relectureId))]);
  const jour = jourLocal(now);
  return rows.flatMap((r) => {
    const mode = modeRetenu(r.mode, r.point, r.dit, r.seul);
    if (mode === "repris") return [];
    const echeance = echeanceAuteur(jourLocal(r.ouverteAt), jourLocal(r.motsAt));
    const derniere = reponses.find(
      (x) => x.relectureId === r.relectureId && x.pointId === r.pointId && x.enonceId === r.enonceId,
    );
    const valable = derniere?.motsDepuis === r.motsDepuis;
    return [
      {
        ...r,
        /** The sentence as it is printed. */
        point: dits.get(r.versionId) ?? r.point,
        mode,
        echeance,
        reponse: valable ? derniere : null,
        /** What was answered about words that have changed since. */
        ancienne: derniere && !valable ? derniere : null,
        /** Their sentence is the one printed now. */
        prise: r.proposeePar === actor.personneId,
        attendue: !valable && jour <= echeance,
      },
    ];
  });
}
export type MesMots = Awaited<ReturnType<typeof listMesMots>>[number];

/** The last answer about each énoncé of each point of these readings, with the words it was given on. */
export const lireRelecturesAuteurs = (lecteur: Lecteur, relectureIds: string[]) =>
  lecteur
    .selectDistinctOn([relecturesAuteurs.relectureId, relecturesAuteurs.pointId, relecturesAuteurs.enonceId], {
      relectureId: relecturesAuteurs.relectureId,
      pointId: relecturesAuteurs.pointId,
      enonceId: relecturesAuteurs.enonceId,
      enonce: sql<string>`${enonces.code}`,
      id: relecturesAuteurs.id,
      avis: relecturesAuteurs.avis,
      texte: relecturesAuteurs.texte,
      proposition: relecturesAuteurs.proposition,
      at: relecturesAuteurs.at,
      personneId: relecturesAuteurs.personneId,
      auteur: sql<string>`coalesce(${personnes.nom}, ${personnes.courriel})`,
      motsDepuis: pointVersions.motsDepuis,
      lu: { accroche: pointVersions.accroche, texte: pointVersions.texte },
    })
    .from(relecturesAuteurs)
    .innerJoin(pointVersions, eq(pointVersions.id, relecturesAuteurs.pointVersionId))
    .innerJoin(enonces, eq(enonces.id, relecturesAuteurs.enonceId))
    .innerJoin(personnes, eq(personnes.id, relecturesAuteurs.personneId))
    .where(relectureIds.length > 0 ? inArray(relecturesAuteurs.relectureId, relectureIds) : sql`false`)
    .orderBy(
      relecturesAuteurs.relectureId,
      relecturesAuteurs.pointId,
      relecturesAuteurs.enonceId,
      desc(relecturesAuteurs.numero),
    );

/** What an organiser says of the sentence one of their énoncés became. */
export function relireSesMots(actor: Actor, data: z.output<typeof relectureAuteur>, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const miens = (rows: MesMots[]) => rows.find((r) => r.pointId === data.pointId && r.enonceId === data.enonceId);
    const avant = miens(await listMesMots(actor, now, tx));
    if (!avant) return refused("introuvable");
    await prendreEdition(tx, avant.editionId);
    const lu = miens(await listMesMots(actor, now, tx));
    if (!lu) return refused("point_retire");
    const refus = whyNotRelire(lu, data.lus, jourLocal(now));
    if (refus) return refused(refus);
    await tx.insert(relecturesAuteurs).values({
      editionId: lu.editionId,
      relectureId: lu.relectureId,
      pointId: lu.pointId,
      pointVersionId: lu.versionId,
      enonceId: lu.enonceId,
      personneId: actor.personneId,
      avis: data.avis,
      texte: data.texte,
      proposition: (data.avis === "correction" && data.proposition) || null,
      at: now,
    });
    await notifier(tx, { sujet: `edition:${lu.editionId}`, id: lu.pointId });
    return done(undefined);
  });
}
