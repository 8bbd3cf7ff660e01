import "server-only";
import { and, eq, inArray, ne, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { classements } from "@/db/schema/consolidation";
import { dispositions } from "@/db/schema/disposition";
import { enonces } from "@/db/schema/fiche";
import { pointVersions } from "@/db/schema/versions";
import type { Actor } from "../../socle/acteur/actor.ts";
import { grouper } from "../../socle/grouper.ts";
import { composerBlocs, listGroupes, listPoints, listProvenances, parFiche } from "../consolidation/consolidation.ts";
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
  pointsDu,
} from "./lire-lignes.ts";
import { dansLeursMots, listCitations } from "./sources.ts";
import type { Plan, SansAilleurs } from "./types.ts";

/** A whole chapter as the sorting table holds it, but for the points of the others (`ailleurs.ts`), or undefined when it does not exist or is not theirs. */
export async function lireTable(actor: Actor, annee: string, transition: string, aussi: readonly string[] = []) {
  const trouve = await findChapitre(actor, annee, transition);
  if (!trouve) return undefined;
  const { edition, libelle, transitionId, chapitre, ...table } = trouve;
  const [groupes, pointsLus, cites, provenancesLues, lus] = await Promise.all([
    listGroupes(edition.id, db),
    listPoints(edition.id, db, inArray(pointVersions.groupeId, groupesDu(chapitre.id))),
    listCitations(edition.id, chapitre.id),
    listProvenances(edition.id, db),
    listEnonces(edition.id, duChapitre(transitionId, citesPar(pointsDu(chapitre.id)), aussi)),
  ]);
  const sources = await dansLeursMots(edition.id, cites, lus);
  const provenances = parFiche(provenancesLues);
  const tous = composerBlocs({ groupes, points: pointsLus, sources, provenances });
  const enonces = enEnonces(lus, sources);
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
      reste: null,
    } satisfies SansAilleurs,
  };
}

/**
 * The énoncés at home in a transition that their fiche still holds, those cited and these others: those that may be, by
 * their indexes, then looked at.
 */
const duChapitre = (transitionId: string, cites: SQL, aussi: readonly string[]): SQL | undefined => {
  const deja = sql`(${cites} union all select unnest(${sql.param([...aussi])}::uuid[]))`;
  const peutEtre = sql`(
    select ${enonces.id} from ${enonces} where ${enonces.transitionId} = ${transitionId}
    union select ${classements.enonceId} from ${classements} where ${classements.transitionId} = ${transitionId} and ${classements.fermePar} is null
    union ${deja})`;
  return and(
    parmi(dispositions.enonceId, peutEtre),
    or(
      and(eq(dispositions.transitionId, transitionId), ne(dispositions.disposition, "retire")),
      inArray(dispositions.enonceId, deja),
    ),
  );
};

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
