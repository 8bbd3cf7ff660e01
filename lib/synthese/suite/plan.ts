import "server-only";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { points } from "@/db/schema/synthese";
import { pointVersions } from "@/db/schema/versions";
import { grouper } from "../../socle/grouper.ts";
import { listGroupes } from "../consolidation/consolidation.ts";
import { lireDerniere } from "../reponse/precedente.ts";
import { dernieresReponses, publicReponses } from "../reponse/queries.ts";
import { pointsPlaces } from "../version/publies.ts";
import type { SyntheseArbre } from "../version/tree.ts";
import { compter } from "./compter.ts";
import type { PlanAvant } from "./types.ts";

type Publiee = { editionId: string; annee: number; arbre: Pick<SyntheseArbre, "chapitres" | "enonces" | "ateliers"> };

/** The outline of the last published edition before this one; null when there is none. Four queries. */
export async function lirePlanAvant(editionId: string, from: Lecteur = db): Promise<PlanAvant | null> {
  const derniere = await lireDerniere(editionId, from);
  return derniere ? lirePlan(derniere, from) : null;
}

/**
 * The blocks and groups of a published edition as they stand, with what this version of it counts there: three queries.
 * A group that holds nothing printed is left out; a block is kept, whatever it holds.
 */
export async function lirePlan({ editionId, annee, arbre }: Publiee, from: Lecteur): Promise<PlanAvant> {
  const places = pointsPlaces(arbre);
  const reponses = dernieresReponses(await publicReponses(editionId, undefined, from));
  const groupeDe = await lireGroupes(
    editionId,
    places.map((p) => p.code),
    from,
  );
  const parGroupe = grouper(places, (p) => groupeDe.get(p.code) ?? "");
  const pointsDe = (groupeId: string) => parGroupe.get(groupeId) ?? [];
  const lignes = await listGroupes(editionId, from);
  const blocs = [...grouper(lignes, (l) => l.blocId)].flatMap(([id, siens]) => {
    const [premier] = siens;
    if (!premier) return [];
    const groupes = siens.flatMap(({ groupeId, titre, exemple, remarque, paragraphes }) => {
      const imprime = pointsDe(groupeId).length > 0 || exemple || remarque || paragraphes;
      return titre !== null && imprime ? [{ id: groupeId, titre, compte: compter(pointsDe(groupeId), reponses) }] : [];
    });
    const compte = compter(
      siens.flatMap((g) => pointsDe(g.groupeId)),
      reponses,
    );
    return [{ transition: premier.transition, id, type: premier.type, titre: premier.titreBloc, compte, groupes }];
  });
  const chapitres = arbre.chapitres.map(({ transition, libelle }) => ({
    transition,
    libelle,
    compte: compter(
      places.filter((p) => p.transition === transition),
      reponses,
    ),
    blocs: blocs.flatMap(({ transition: t, ...bloc }) => (t === transition ? [bloc] : [])),
  }));
  return { annee, chapitres: chapitres.filter((c) => c.blocs.length > 0) };
}

/** The group each point stands in, or stood in last. */
async function lireGroupes(editionId: string, codes: string[], from: Lecteur): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const lus = await from
    .selectDistinctOn([points.id], { code: points.code, groupeId: pointVersions.groupeId })
    .from(pointVersions)
    .innerJoin(points, eq(points.id, pointVersions.pointId))
    .where(and(eq(points.editionId, editionId), inArray(points.code, codes)))
    .orderBy(asc(points.id), desc(pointVersions.numero));
  return new Map(lus.map((p) => [p.code, p.groupeId]));
}
