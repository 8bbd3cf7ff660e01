import "server-only";
import { and, eq, isNull, ne } from "drizzle-orm";
import { db } from "@/db/client";
import { relectures } from "@/db/schema/comite";
import { chapitres } from "@/db/schema/synthese";
import { type Actor, transitionsSuivies } from "../../socle/acteur/actor.ts";
import { lireChapitre, lireSuivi } from "./lire.ts";
import { voixDe } from "./membres.ts";

/** How many points of an edition wait for an answer of this person, for themselves or who they stand for. */
export async function compterPointsALire(actor: Actor, editionId: string, now: Date): Promise<number> {
  const ouverts = await db
    .select({ id: chapitres.id })
    .from(relectures)
    .innerJoin(chapitres, eq(chapitres.id, relectures.chapitreId))
    .where(and(eq(relectures.editionId, editionId), isNull(relectures.closeAt), ne(chapitres.etat, "en_preparation")));
  const suivies = transitionsSuivies(actor, editionId);
  let n = 0;
  for (const { id } of ouverts) {
    const chapitre = await lireChapitre(db, id);
    if (!chapitre || (suivies && !suivies.includes(chapitre.transition))) continue;
    const { membres, points, positions, rouverts } = await lireSuivi(db, chapitre, now);
    for (const membre of voixDe(actor, membres))
      n += points.filter(
        (p) =>
          (chapitre.etat === "en_relecture" || rouverts.includes(p.id)) &&
          !positions.some(
            (x) => x.pointId === p.id && x.personneId === membre.personneId && x.motsDepuis === p.motsDepuis,
          ),
      ).length;
  }
  return n;
}
