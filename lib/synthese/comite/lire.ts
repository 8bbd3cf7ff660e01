import "server-only";
import { and, desc, eq, gte, inArray, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Lecteur } from "@/db/client";
import { positions, relectures, relecturesAuteurs } from "@/db/schema/comite";
import { editions, editionTransitions } from "@/db/schema/edition";
import { gestes } from "@/db/schema/geste";
import { personnes } from "@/db/schema/personne";
import { seanceChapitres, seancePresents, seances } from "@/db/schema/seance";
import { chapitres } from "@/db/schema/synthese";
import { blocVersions, groupeVersions, pointVersions } from "@/db/schema/versions";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { decisionsDe, isARevoir } from "./decisions.ts";
import { listMembres, siegeOccupe } from "./membres.ts";
import { lireQuorum } from "./quorum.ts";

/** A chapter as the comité meets it: its état and the reading that is open, if any. */
export async function lireChapitre(lecteur: Lecteur, chapitreId: string) {
  const [row] = await lecteur
    .select({
      id: chapitres.id,
      editionId: chapitres.editionId,
      etat: chapitres.etat,
      transition: editionTransitions.code,
      libelle: editionTransitions.libelle,
      quorum: editions.quorumComite,
      annee: editions.annee,
      conference: editions.intitule,
      relecture: relectures,
    })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .innerJoin(editions, eq(editions.id, chapitres.editionId))
    .leftJoin(relectures, and(eq(relectures.chapitreId, chapitres.id), isNull(relectures.closeAt)))
    .where(eq(chapitres.id, chapitreId));
  return row;
}
export type ChapitreDuComite = NonNullable<Awaited<ReturnType<typeof lireChapitre>>>;

/** The chapter of a transition, or undefined. */
export async function chapitreDe(lecteur: Lecteur, editionId: string, transition: string) {
  const [row] = await lecteur
    .select({ id: chapitres.id })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .where(and(eq(chapitres.editionId, editionId), sql`${editionTransitions.code}::text = ${transition}`));
  return row && lireChapitre(lecteur, row.id);
}

const origine = alias(pointVersions, "origine");

/** Of the gesture that brought the words of a point: who proposed them, a member or an organiser; null when nobody did. */
export const proposeePar = sql<string | null>`coalesce(
  (select x.personne_id from ${positions} x where x.id = (${gestes.donnees} ->> 'proposition')::uuid),
  (select x.personne_id from ${relecturesAuteurs} x where x.id = (${gestes.donnees} ->> 'proposition')::uuid)
)`;

/** The live points of a chapter: the version in force, when its words came, whose words they are. */
export const lirePointsDuChapitre = (lecteur: Lecteur, chapitreId: string) =>
  lecteur
    .select({
      id: pointVersions.pointId,
      versionId: pointVersions.id,
      motsDepuis: pointVersions.motsDepuis,
      motsAt: gestes.at,
      proposeePar,
      structures: sql<string[]>`coalesce((
        select json_agg(distinct o.structure_id) from citations c join enonces e on e.id = c.enonce_id
        join fiches f on f.id = e.fiche_id join organisatrices o on o.candidature_id = f.candidature_id
        where c.point_id = ${pointVersions.pointId} and c.ferme_par is null
      ), '[]'::json)`,
    })
    .from(pointVersions)
    .innerJoin(
      groupeVersions,
      and(eq(groupeVersions.groupeId, pointVersions.groupeId), isNull(groupeVersions.fermePar)),
    )
    .innerJoin(blocVersions, and(eq(blocVersions.blocId, groupeVersions.blocId), isNull(blocVersions.fermePar)))
    .innerJoin(origine, and(eq(origine.pointId, pointVersions.pointId), eq(origine.numero, pointVersions.motsDepuis)))
    .innerJoin(gestes, eq(gestes.id, origine.ouvertPar))
    .where(and(eq(blocVersions.chapitreId, chapitreId), isNull(pointVersions.fermePar)));

const auteur = alias(personnes, "auteur");

/** The last position of each member on each point of a reading, with the words it was taken on. */
export const lirePositions = (lecteur: Lecteur, relectureIds: string[]) =>
  lecteur
    .selectDistinctOn([positions.relectureId, positions.pointId, positions.personneId], {
      id: positions.id,
      relectureId: positions.relectureId,
      pointId: positions.pointId,
      personneId: positions.personneId,
      membre: sql<string>`coalesce(${personnes.nom}, ${personnes.courriel})`,
      avis: positions.avis,
      texte: positions.texte,
      proposition: positions.proposition,
      partiePrenante: positions.partiePrenante,
      /** Who typed it for the member, if somebody did. */
      saisiePar: sql<string | null>`coalesce(${auteur.nom}, ${auteur.courriel})`,
      at: positions.at,
      motsDepuis: pointVersions.motsDepuis,
      lu: { accroche: pointVersions.accroche, texte: pointVersions.texte },
    })
    .from(positions)
    .innerJoin(pointVersions, eq(pointVersions.id, positions.pointVersionId))
    .innerJoin(personnes, eq(personnes.id, positions.personneId))
    .leftJoin(auteur, eq(auteur.id, positions.saisiePar))
    .where(relectureIds.length > 0 ? inArray(positions.relectureId, relectureIds) : sql`false`)
    .orderBy(positions.relectureId, positions.pointId, positions.personneId, desc(positions.numero));

/** Who sat in the séances that read a chapter since that instant, and until when; the one under way is among them. */
const lirePresents = (lecteur: Lecteur, chapitreId: string, depuis: Date | null, now: Date) =>
  lecteur
    .select({
      personneId: seancePresents.personneId,
      jusqua: sql`coalesce(${seances.leveeAt}, ${now.toISOString()}::timestamptz)`.mapWith(seances.leveeAt),
    })
    .from(seancePresents)
    .innerJoin(seances, eq(seances.id, seancePresents.seanceId))
    .innerJoin(seanceChapitres, eq(seanceChapitres.seanceId, seances.id))
    .where(
      and(
        eq(seanceChapitres.chapitreId, chapitreId),
        or(isNull(seances.leveeAt), depuis ? gte(seances.leveeAt, depuis) : undefined),
      ),
    );

/** Everything the rules of a chapter look at, and what its pages tell of it. */
export async function lireSuivi(lecteur: Lecteur, chapitre: ChapitreDuComite, now: Date) {
  const membres = await listMembres(lecteur, chapitre.editionId, chapitre.transition);
  const lus = await lirePointsDuChapitre(lecteur, chapitre.id);
  const tenues = chapitre.relecture ? await lirePositions(lecteur, [chapitre.relecture.id]) : [];
  const venus = await lirePresents(lecteur, chapitre.id, chapitre.relecture?.ouverteAt ?? null, now);
  const tous = venus.length > 0 ? await listMembres(lecteur, chapitre.editionId) : membres;
  const presents = venus.flatMap((v) =>
    tous
      .filter((m) => siegeOccupe(m, tous, (id) => id === v.personneId))
      .map((m) => ({ personneId: m.personneId, jusqua: v.jusqua })),
  );
  const decisions = await decisionsDe(chapitre.editionId, lecteur);
  const points = lus.map((p) => ({ ...p, motsLe: jourLocal(p.motsAt) }));
  return {
    membres,
    points,
    positions: tenues,
    rouverts: rouverts(chapitre, points),
    decisions,
    /** Sent back to work by the comité, in words that are still theirs. */
    aRevoir: points.filter((p) => isARevoir(decisions.get(p.id))).length,
    quorum: lireQuorum({
      quorum: chapitre.quorum,
      membres,
      autres: tous.filter((m) => !membres.some((x) => x.personneId === m.personneId)),
      points,
      positions: tenues,
      presents,
      avantLe: chapitre.relecture?.avantLe ?? jourLocal(now),
      jour: jourLocal(now),
    }),
  };
}

/** Of a validated chapter: the points whose words are not those that were validated. */
export function rouverts(
  { etat, relecture }: Pick<ChapitreDuComite, "etat" | "relecture">,
  points: readonly { id: string; motsDepuis: number }[],
): string[] {
  if (etat !== "valide") return [];
  return points.filter((p) => relecture?.motsValides[p.id] !== p.motsDepuis).map((p) => p.id);
}

/** The chapters that hold points the comité has not validated as they stand, for who instructs the edition. */
export const listAValider = async (actor: Actor, editionId: string): Promise<CodeTransition[]> =>
  isInstructeur(actor, editionId) ? unsafeListAValider(editionId, db) : [];

export async function unsafeListAValider(editionId: string, lecteur: Lecteur): Promise<CodeTransition[]> {
  const rows = await lecteur
    .select({ id: chapitres.id, transition: editionTransitions.code, etat: chapitres.etat, relecture: relectures })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .leftJoin(relectures, and(eq(relectures.chapitreId, chapitres.id), isNull(relectures.closeAt)))
    .where(eq(chapitres.editionId, editionId))
    .orderBy(editionTransitions.ordre);
  const attendus: CodeTransition[] = [];
  for (const c of rows) {
    const points = await lirePointsDuChapitre(lecteur, c.id);
    if (points.length > 0 && (c.etat !== "valide" || rouverts(c, points).length > 0)) attendus.push(c.transition);
  }
  return attendus;
}
