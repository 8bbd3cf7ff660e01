import "server-only";
import { and, count, eq, inArray, isNull, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ensemble } from "@/db/ensemble";
import { citations } from "@/db/schema/consolidation";
import { dispositions } from "@/db/schema/disposition";
import { enonces, enonceVersions, fiches } from "@/db/schema/fiche";
import { points } from "@/db/schema/synthese";
import { blocVersions, groupeVersions, pointVersions } from "@/db/schema/versions";
import type { Actor } from "../../socle/acteur/actor.ts";
import {
  composerBlocs,
  listGroupes,
  listPoints,
  listProvenances,
  listSources,
  parFiche,
} from "../consolidation/consolidation.ts";
import {
  citesPar,
  enBloc,
  enEnonces,
  enFiches,
  enPoint,
  findChapitre,
  groupesDu,
  listEnonces,
  parmi,
  pointsDe,
} from "./lire-lignes.ts";
import type { Table } from "./types.ts";

/** As many as a screen shows, and a few more. */
const ENONCES = 12;
const POINTS = 20;

/**
 * What of a chapter is on the screen first: the first énoncés that wait and the first points, whole rows, what the address
 * names, and how many of each are still to come (`lireTable`). Undefined when it does not exist or is not theirs.
 */
export async function lireDebut(actor: Actor, annee: string, transition: string, code = "") {
  const trouve = await findChapitre(actor, annee, transition);
  if (!trouve) return undefined;
  const { edition, libelle, transitionId, chapitre, ...table } = trouve;
  const premiers = premiersPoints(edition.id, chapitre.id, code);
  const attendus = premiersEnonces(edition.id, transitionId, code);
  const cites = citesPar(premiers);
  const { groupes, parGroupe, pointsLus, sources, attendent, reprises, parType, provenancesLues } = await ensemble({
    groupes: listGroupes(edition.id, db, eq(blocVersions.chapitreId, chapitre.id)),
    parGroupe: compterPoints(chapitre.id),
    pointsLus: listPoints(edition.id, db, parmi(points.id, premiers)),
    sources: listSources(edition.id, db, parmi(citations.pointId, premiers)),
    attendent: listEnonces(edition.id, parmi(dispositions.enonceId, attendus)),
    // What waits is cited by nothing.
    reprises: listEnonces(edition.id, parmi(dispositions.enonceId, cites)),
    parType: compterEnonces(edition.id, transitionId),
    provenancesLues: listProvenances(edition.id, db, parmi(fiches.id, fichesDe(attendus, cites))),
  });
  const provenances = parFiche(provenancesLues);
  const siens = enEnonces([...attendent, ...reprises], sources);
  const lus = composerBlocs({ groupes, points: pointsLus, sources, provenances });
  const venus = pointsDe(lus).map(enPoint);
  const aVenir = {
    aTraiter: moins(
      parType.map(({ type, n }) => [type, n]),
      attendent.map((e) => e.type),
    ),
    points: moins(
      parGroupe.map(({ groupe, n }) => [groupe, n]),
      venus.map((p) => p.groupeId),
    ),
  };
  return {
    edition,
    libelle,
    table: {
      ...table,
      chapitre,
      enonces: siens,
      fiches: enFiches(provenances, siens),
      blocs: lus.map(enBloc),
      points: venus,
      plans: [],
      ailleurs: [],
      reste: aVenir,
    } satisfies Table,
  };
}

/** How many of each are not among those that have come. */
function moins<C extends string>(
  comptes: readonly (readonly [C, number])[],
  venus: readonly C[],
): Partial<Record<C, number>> {
  const restent: Partial<Record<C, number>> = {};
  for (const [cle, n] of comptes) {
    const manquent = n - venus.filter((v) => v === cle).length;
    if (manquent > 0) restent[cle] = manquent;
  }
  return restent;
}

/** The first points of the outline; the one the address names before all, found by its index: all are put in order. */
const premiersPoints = (editionId: string, chapitreId: string, code: string): SQL => sql`(
  select ${pointVersions.pointId} from ${pointVersions}
  join ${groupeVersions} on ${groupeVersions.groupeId} = ${pointVersions.groupeId} and ${groupeVersions.fermePar} is null
  join ${blocVersions} on ${blocVersions.blocId} = ${groupeVersions.blocId} and ${blocVersions.fermePar} is null
  where ${blocVersions.chapitreId} = ${chapitreId} and ${pointVersions.fermePar} is null
  order by ${pointVersions.pointId} is distinct from (select ${points.id} from ${points} where ${points.editionId} = ${editionId} and ${points.code} = ${code}),
    ${blocVersions.rang}, ${groupeVersions.titre} is not null, ${groupeVersions.rang}, ${pointVersions.rang}
  limit ${POINTS})`;

/** What waits, by the mark the base keeps of those it has to look at. */
const attendIci = (editionId: string, transitionId: string) =>
  and(
    eq(enonces.editionId, editionId),
    isNull(enonces.traitement),
    eq(dispositions.disposition, "a_traiter"),
    eq(dispositions.transitionId, transitionId),
  );

/** The first énoncés of the list; the one the address names before all. */
const premiersEnonces = (editionId: string, transitionId: string, code: string) =>
  db
    .select({ id: enonces.id })
    .from(enonces)
    .innerJoin(dispositions, eq(dispositions.enonceId, enonces.id))
    .innerJoin(enonceVersions, eq(enonceVersions.id, dispositions.enonceVersionId))
    .innerJoin(fiches, eq(fiches.id, enonces.ficheId))
    .where(attendIci(editionId, transitionId))
    .orderBy(sql`${enonces.code} <> ${code}`, enonceVersions.type, fiches.numero, enonces.numero)
    .limit(ENONCES);

const compterEnonces = (editionId: string, transitionId: string) =>
  db
    .select({ type: enonceVersions.type, n: count() })
    .from(enonces)
    .innerJoin(dispositions, eq(dispositions.enonceId, enonces.id))
    .innerJoin(enonceVersions, eq(enonceVersions.id, dispositions.enonceVersionId))
    .where(attendIci(editionId, transitionId))
    .groupBy(enonceVersions.type);

const compterPoints = (chapitreId: string) =>
  db
    .select({ groupe: pointVersions.groupeId, n: count() })
    .from(pointVersions)
    .where(and(isNull(pointVersions.fermePar), inArray(pointVersions.groupeId, groupesDu(chapitreId))))
    .groupBy(pointVersions.groupeId);

/** The fiches these énoncés are of. */
const fichesDe = (attendus: SQLWrapper, cites: SQL): SQL => sql`(
  select ${enonces.ficheId} from ${enonces} where ${parmi(enonces.id, sql`(${attendus} union all ${cites})`)})`;
