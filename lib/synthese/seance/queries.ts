import "server-only";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { editions, editionTransitions } from "@/db/schema/edition";
import { personnes } from "@/db/schema/personne";
import { seanceAttendus, seanceChapitres, seanceDecisions, seancePresents, seances } from "@/db/schema/seance";
import { chapitres, points } from "@/db/schema/synthese";
import { pointVersions } from "@/db/schema/versions";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { EtatChapitre } from "../consolidation/states.ts";
import { enVigueur } from "./decisions.ts";
import { voitLesSeances } from "./rules.ts";

const conducteur = sql<string | null>`coalesce(${personnes.nom}, ${personnes.courriel})`;

const colonnes = {
  id: seances.id,
  editionId: seances.editionId,
  numero: seances.numero,
  date: seances.date,
  heure: seances.heure,
  lieu: seances.lieu,
  etat: seances.etat,
  conducteurId: seances.conducteurId,
  conducteur,
  pointCourantId: seances.pointCourantId,
  observations: seances.observations,
  motifAnnulation: seances.motifAnnulation,
  ouverteAt: seances.ouverteAt,
  leveeAt: seances.leveeAt,
  annee: editions.annee,
  intitule: editions.intitule,
  quorumComite: editions.quorumComite,
  chapitres: sql<{ id: string; transition: CodeTransition; etat: EtatChapitre }[]>`coalesce((
    select json_agg(json_build_object('id', c.id, 'transition', et.code, 'etat', c.etat) order by et.ordre)
    from ${seanceChapitres} sc join ${chapitres} c on c.id = sc.chapitre_id
    join ${editionTransitions} et on et.id = c.transition_id where sc.seance_id = ${seances.id}
  ), '[]'::json)`,
  attendus: sql<
    string[]
  >`coalesce((select json_agg(a.personne_id) from ${seanceAttendus} a where a.seance_id = ${seances.id}), '[]'::json)`,
  presents: sql<
    string[]
  >`coalesce((select json_agg(p.personne_id order by p.arrive_at) from ${seancePresents} p where p.seance_id = ${seances.id}), '[]'::json)`,
};

const lire = () =>
  db
    .select(colonnes)
    .from(seances)
    .innerJoin(editions, eq(editions.id, seances.editionId))
    .leftJoin(personnes, eq(personnes.id, seances.conducteurId));

/** One séance of an edition, for those of its comité and who instructs it, or undefined. */
export async function findSeance(actor: Actor, annee: string, n: string) {
  if (!/^2\d{3}$/.test(annee) || !/^[1-9]\d{0,3}$/.test(n)) return undefined;
  const [seance] = await lire().where(and(eq(editions.annee, Number(annee)), eq(seances.numero, Number(n))));
  return seance && voitLesSeances(actor, seance.editionId) ? seance : undefined;
}
export type SeanceLue = NonNullable<Awaited<ReturnType<typeof findSeance>>>;

/** The séances of an edition, the latest first, for those of its comité and who instructs it; none for anybody else. */
export const listSeances = async (actor: Actor, editionId: string): Promise<SeanceLue[]> =>
  voitLesSeances(actor, editionId) ? lire().where(eq(seances.editionId, editionId)).orderBy(desc(seances.numero)) : [];

/** The séances of those of these editions somebody follows, those to come first, then the latest. */
export const listSeancesDuComite = (actor: Actor, editionIds: readonly string[]) =>
  lire()
    .where(
      inArray(
        seances.editionId,
        editionIds.filter((id) => voitLesSeances(actor, id)),
      ),
    )
    .orderBy(sql`${seances.etat}::text in ('levee', 'annulee')`, desc(seances.numero));

/** What is decided so far, by point, for who reads the séance: its row, which only they are given, shows it. */
export const listDecisions = (s: SeanceLue) => unsafeListDecisions(s.id, db);

export async function unsafeListDecisions(seanceId: string, lecteur: Lecteur) {
  const lignes = await lecteur
    .select({
      id: seanceDecisions.id,
      pointId: seanceDecisions.pointId,
      code: points.code,
      issue: seanceDecisions.issue,
      lot: seanceDecisions.lot,
      texte: seanceDecisions.texte,
      at: seanceDecisions.at,
      motsDepuis: pointVersions.motsDepuis,
    })
    .from(seanceDecisions)
    .innerJoin(points, eq(points.id, seanceDecisions.pointId))
    .innerJoin(pointVersions, eq(pointVersions.id, seanceDecisions.pointVersionId))
    .where(enVigueur(seanceId))
    .orderBy(asc(points.numero));
  return new Map(lignes.map((d) => [d.pointId, d]));
}
/** The chapters of an edition, for who writes an agenda: who instructs it. */
export const listChapitresDe = async (actor: Actor, editionId: string) =>
  isInstructeur(actor, editionId) ? lireChapitres(editionId) : [];

const lireChapitres = (editionId: string) =>
  db
    .select({ id: chapitres.id, transition: editionTransitions.code })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .where(eq(chapitres.editionId, editionId))
    .orderBy(asc(editionTransitions.ordre));
