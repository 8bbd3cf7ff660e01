import "server-only";
import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { blocs, groupes } from "@/db/schema/synthese";
import { grouper } from "../../socle/grouper.ts";
import { publicPublication } from "../version/queries.ts";
import { lirePlan } from "./plan.ts";
import type { Compte, Origine, PlanAvant } from "./types.ts";
import { phraseAvant } from "./wording.ts";

const blocAvant = alias(blocs, "bloc_avant");
const groupeAvant = alias(groupes, "groupe_avant");

const listBlocs = (chapitreId: string) =>
  db
    .select({ id: blocs.id, avantId: blocAvant.id, editionId: editions.id, annee: editions.annee })
    .from(blocs)
    .innerJoin(blocAvant, eq(blocAvant.id, blocs.origineId))
    .innerJoin(editions, eq(editions.id, blocAvant.editionId))
    .where(eq(blocs.chapitreId, chapitreId));

const listGroupes = (editionId: string) =>
  db
    .select({ id: groupes.id, avantId: groupeAvant.id, editionId: editions.id, annee: editions.annee })
    .from(groupes)
    .innerJoin(groupeAvant, eq(groupeAvant.id, groupes.origineId))
    .innerJoin(editions, eq(editions.id, groupeAvant.editionId))
    .where(eq(groupes.editionId, editionId));

/**
 * What was said where the blocks and groups of a chapter come from, by their ids, as the last version of that edition counts
 * it; nothing of those that come from none. Two queries then.
 */
export async function listOrigines(chapitre: { id: string; editionId: string }): Promise<Record<string, Origine>> {
  const liens = [...(await listBlocs(chapitre.id)), ...(await listGroupes(chapitre.editionId))];
  const origines: Record<string, Origine> = {};
  for (const [editionId, siens] of grouper(liens, (l) => l.editionId)) {
    const publiee = await publicPublication(editionId, "derniere");
    const annee = siens[0]?.annee;
    if (!publiee || annee === undefined) continue;
    const places = placesDe(await lirePlan({ editionId, annee, arbre: publiee.arbre }, db));
    for (const { id, avantId } of siens) {
      const place = places.get(avantId);
      if (place)
        origines[id] = { phrase: phraseAvant(annee, place.compte), href: `/${annee}/synthese/${place.transition}` };
    }
  }
  return origines;
}

const placesDe = ({ chapitres }: PlanAvant): Map<string, { transition: string; compte: Compte }> =>
  new Map(
    chapitres.flatMap(({ transition, blocs: siens }) =>
      siens
        .flatMap((b) => [b, ...b.groupes])
        .map(({ id, compte }): [string, { transition: string; compte: Compte }] => [id, { transition, compte }]),
    ),
  );
