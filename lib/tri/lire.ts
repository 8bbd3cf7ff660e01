import "server-only";
import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { citations } from "@/db/schema/consolidation";
import { dispositions } from "@/db/schema/disposition";
import { points } from "@/db/schema/synthese";
import { pointVersions } from "@/db/schema/versions";
import type { Actor } from "../auth/actor.ts";
import { grouper } from "../grouper.ts";
import {
  composerBlocs,
  listGroupes,
  listPoints,
  listProvenances,
  listSources,
  parFiche,
} from "../synthese/consolidation.ts";
import {
  enBloc,
  enEnonces,
  enFiches,
  enPoint,
  groupesDu,
  listEnonces,
  pointsDe,
  pointsDu,
  trouverChapitre,
} from "./lire-lignes.ts";
import type { Ailleurs, Plan, Table } from "./types.ts";

/** A whole chapter as the sorting table holds it, or undefined when it does not exist or is not theirs. */
export async function lireTable(actor: Actor, annee: string, transition: string, aussi: readonly string[] = []) {
  const trouve = await trouverChapitre(actor, annee, transition);
  if (!trouve) return undefined;
  const { edition, libelle, transitionId, chapitre, ...table } = trouve;
  const [groupes, pointsLus, sources, provenancesLues, cites, ailleursLus] = await Promise.all([
    listGroupes(edition.id, db),
    listPoints(edition.id, db, inArray(pointVersions.groupeId, groupesDu(chapitre.id))),
    listSources(edition.id, db, inArray(citations.pointId, pointsDu(chapitre.id))),
    listProvenances(edition.id, db),
    listCites(edition.id),
    listAilleurs(edition.id, chapitre.id),
  ]);
  const provenances = parFiche(provenancesLues);
  // Those at home here are read as such; a point may cite others.
  const autres = sources.filter((s) => s.transition !== trouve.transition).map((s) => s.enonceId);
  const lus = await listEnonces(
    edition.id,
    or(
      and(eq(dispositions.transitionId, transitionId), ne(dispositions.disposition, "retire")),
      sql`${dispositions.enonceId} = any(${sql.param([...new Set([...autres, ...aussi])])}::uuid[])`,
    ),
  );
  const tous = composerBlocs({ groupes, points: pointsLus, sources, provenances });
  const enonces = enEnonces(lus, sources);
  const transitionDe = new Map(tous.flatMap((b) => b.groupes.map((g) => [g.id, b.transition] as const)));
  const citesPar = grouper(cites, (c) => c.pointId);
  return {
    edition,
    libelle,
    table: {
      ...table,
      chapitre,
      enonces,
      fiches: enFiches(provenances, enonces),
      blocs: tous.filter((b) => b.transition === table.transition).map(enBloc),
      points: pointsDe(tous).map(enPoint),
      plans: enPlans(tous.filter((b) => b.transition !== table.transition)),
      ailleurs: ailleursLus.flatMap(({ groupeId, ...p }): Ailleurs[] => {
        const code = transitionDe.get(groupeId);
        const siens = citesPar.get(p.id) ?? [];
        return code ? [{ ...p, transition: code, sources: siens.map(({ enonceId }) => ({ enonceId })) }] : [];
      }),
      reste: null,
    } satisfies Table,
  };
}

/** Which énoncé which live point of an edition cites. */
const listCites = (editionId: string) =>
  db
    .select({ pointId: citations.pointId, enonceId: citations.enonceId })
    .from(citations)
    .where(and(eq(citations.editionId, editionId), isNull(citations.fermePar)));

/** The live points of the other chapters of an edition, in few words. */
const listAilleurs = (editionId: string, chapitreId: string) =>
  db
    .select({
      id: points.id,
      code: points.code,
      accroche: pointVersions.accroche,
      texte: pointVersions.texte,
      groupeId: pointVersions.groupeId,
    })
    .from(pointVersions)
    .innerJoin(points, eq(points.id, pointVersions.pointId))
    .where(
      and(
        eq(pointVersions.editionId, editionId),
        isNull(pointVersions.fermePar),
        sql`${pointVersions.groupeId} not in ${groupesDu(chapitreId)}`,
      ),
    )
    .orderBy(points.numero);

const enPlans = (blocs: ReturnType<typeof composerBlocs>): Plan[] =>
  [...grouper(blocs, (b) => b.transition)].map(([transition, siens]) => ({
    transition,
    blocs: siens.map(({ id, type, titre, groupes }) => ({
      id,
      type,
      titre,
      groupes: groupes.map((g) => ({ id: g.id, titre: g.titre })),
    })),
  }));
