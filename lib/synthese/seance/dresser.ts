import "server-only";
import { asc, eq, max } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { procesVerbaux, seanceDecisions } from "@/db/schema/seance";
import { points } from "@/db/schema/synthese";
import { pointVersions } from "@/db/schema/versions";
import type { Actor } from "../../socle/acteur/actor.ts";
import { ecrireCourriels } from "../../socle/courriel/outbox.ts";
import { siegeOccupe } from "../comite/membres.ts";
import { composerBlocs, lireConsolidation } from "../consolidation/consolidation.ts";
import { remplirPourLire } from "../consolidation/valeurs-lues.ts";
import { listOrdreDuJour, type Seance } from "./acte.ts";
import type { Personne, PointDecide, ProcesVerbal } from "./arbre.ts";
import { listAttendus } from "./convoquer.ts";
import { enVigueur } from "./decisions.ts";
import { destinatairesDe, listMembres } from "./membres.ts";
import { assisA, nomDe, qualiteDe } from "./personne.ts";
import { listVenus } from "./presences.ts";
import { ISSUES } from "./states.ts";

/** Draws up the procès-verbal of a séance that is over, freezes it, and sends it to those who were there and to the members. */
export async function dresser(
  tx: Tx,
  actor: Actor,
  s: Seance,
  note: string,
  now: Date,
  { reprise = false } = {},
): Promise<number> {
  const [derniere] = await tx
    .select({ version: max(procesVerbaux.version) })
    .from(procesVerbaux)
    .where(eq(procesVerbaux.seanceId, s.id));
  const version = (derniere?.version ?? 0) + 1;
  const [edition] = await tx.select().from(editions).where(eq(editions.id, s.editionId));
  if (!edition || !s.ouverteAt || !s.leveeAt) throw new Error("séance incomplète");
  const membres = await listMembres(tx, s.editionId);
  const presents = await listVenus(tx, s.id);
  const attendus = await listAttendus(tx, s.id);
  const isLa = (id: string) => presents.has(id);
  const assis = membres.filter((m) => siegeOccupe(m, membres, isLa));
  const absents = membres.filter((m) => attendus.has(m.personneId) && !assis.includes(m));
  const arbre: ProcesVerbal = {
    format: 1,
    edition: {
      annee: edition.annee,
      intitule: edition.intitule,
      regionNom: edition.regionNom,
      coOrganisateurs: edition.coOrganisateurs,
      demonstration: edition.demonstration,
    },
    numero: s.numero,
    date: s.date,
    lieu: s.lieu,
    ouverteAt: s.ouverteAt.toISOString(),
    leveeAt: s.leveeAt.toISOString(),
    version,
    note,
    etabliAt: now.toISOString(),
    quorum: { requis: edition.quorumComite, membres: assis.length },
    presents: assis.map((m) => assisA(m, isLa)),
    absents: absents.map((m): Personne => ({ nom: nomDe(m), qualite: qualiteDe(m) })),
    chapitres: await direChapitres(tx, s),
    observations: s.observations,
  };
  await tx.insert(procesVerbaux).values({ seanceId: s.id, version, arbre, note, auteurId: actor.personneId, at: now });
  const decisions = arbre.chapitres.flatMap((c) => c.points);
  await ecrireCourriels(tx, destinatairesDe(membres), {
    type: "proces_verbal",
    donnees: {
      annee: edition.annee,
      conference: edition.intitule,
      seance: s.numero,
      date: s.date,
      lieu: s.lieu,
      version,
      note,
      comptes: ISSUES.map((issue) => ({ issue, n: decisions.filter((d) => d.issue === issue).length })),
    },
    editionId: s.editionId,
    objet: "seance",
    objetId: s.id,
    reprise,
    at: now,
  });
  return version;
}

/** What was decided, in the order in which the chapters are read; a point that left the synthesis since comes last. */
async function direChapitres(tx: Tx, s: Seance): Promise<ProcesVerbal["chapitres"]> {
  const avant = alias(pointVersions, "avant");
  const lues = await tx
    .select({
      pointId: seanceDecisions.pointId,
      code: points.code,
      issue: seanceDecisions.issue,
      lot: seanceDecisions.lot,
      texte: seanceDecisions.texte,
      groupeId: pointVersions.groupeId,
      mots: { accroche: pointVersions.accroche, texte: pointVersions.texte },
      motsDepuis: pointVersions.motsDepuis,
      avant: { accroche: avant.accroche, texte: avant.texte },
      avantDepuis: avant.motsDepuis,
    })
    .from(seanceDecisions)
    .innerJoin(points, eq(points.id, seanceDecisions.pointId))
    .innerJoin(pointVersions, eq(pointVersions.id, seanceDecisions.pointVersionId))
    .leftJoin(avant, eq(avant.id, seanceDecisions.avantVersionId))
    .where(enVigueur(s.id))
    .orderBy(asc(points.numero));
  // Frozen as the room read them: their variables completed.
  const decisions = await remplirPourLire(s.editionId, lues, tx);
  const ordre = await listOrdreDuJour(tx, s.id);
  const blocs = composerBlocs(await lireConsolidation(s.editionId, tx));
  return ordre.map(({ id, transition }) => {
    const siens = blocs.filter((b) => b.chapitreId === id);
    const lus = siens.flatMap((b) => b.groupes.flatMap((g) => g.points.map((p) => p.id)));
    const rang = new Map(lus.map((pointId, i) => [pointId, i]));
    const blocDe = new Map(siens.flatMap((b) => b.groupes.map((g) => [g.id, b.titre] as const)));
    const decidees = decisions
      .filter((d) => blocDe.has(d.groupeId))
      .sort((a, b) => (rang.get(a.pointId) ?? lus.length) - (rang.get(b.pointId) ?? lus.length));
    const decides = new Set(decidees.map((d) => d.pointId));
    return {
      transition,
      points: decidees.map(
        (d): PointDecide => ({
          code: d.code,
          bloc: blocDe.get(d.groupeId) ?? "",
          avant: d.avant && d.avantDepuis !== d.motsDepuis ? d.avant : null,
          mots: d.mots,
          issue: d.issue,
          texte: d.texte,
          ...(d.lot && { ensemble: true }),
        }),
      ),
      sansDecision: lus.filter((pointId) => !decides.has(pointId)).length,
    };
  });
}
