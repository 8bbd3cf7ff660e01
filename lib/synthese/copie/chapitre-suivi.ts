import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { relectures } from "@/db/schema/comite";
import { findEditionInstruite } from "../../appel/edition/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { grouper } from "../../socle/grouper.ts";
import { lireRelecturesAuteurs } from "../comite/auteurs.ts";
import { chapitreDe, lirePositions, lireSuivi } from "../comite/lire.ts";
import { lirePreparation } from "../comite/transmettre.ts";
import { listRemarquesGardees } from "./lire.ts";

/** A chapter as its agents follow it: each point with what the comité and its authors say of it. */
export async function lireChapitreSuivi(actor: Actor, annee: string, transition: string, now: Date) {
  const edition = await findEditionInstruite(actor, annee);
  const chapitre = edition && (await chapitreDe(db, edition.id, transition));
  if (!edition || !chapitre) return undefined;
  const [preparation, suivi, auteurs, dites] = await Promise.all([
    lirePreparation(db, chapitre),
    lireSuivi(db, chapitre, now),
    lireRelecturesAuteurs(db, chapitre.relecture ? [chapitre.relecture.id] : []),
    lireDites(chapitre.id),
  ]);
  const remarques = await listRemarquesGardees(preparation.points.map((p) => p.id));
  const points = preparation.points.map((p) => ({
    ...p,
    positions: suivi.positions.filter((x) => x.pointId === p.id),
    /** The last answer of each member, in this reading or in one before. */
    dites: dites.filter((x) => x.pointId === p.id),
    /** Who proposed its words, if somebody did. */
    proposeePar: suivi.points.find((x) => x.id === p.id)?.proposeePar ?? null,
    relectures: auteurs.filter((x) => x.pointId === p.id),
    /** What was written in the margin of copies. */
    remarques: remarques.filter((x) => x.pointId === p.id),
    quorum: suivi.quorum.points.find((x) => x.id === p.id),
    decision: suivi.decisions.get(p.id),
    rouvert: suivi.rouverts.includes(p.id),
  }));
  const { faits } = preparation;
  return {
    edition,
    chapitre,
    points,
    faits,
    membres: suivi.membres,
    quorum: suivi.quorum,
    rouverts: suivi.rouverts,
    aRevoir: suivi.aRevoir,
  };
}
export type ChapitreSuivi = NonNullable<Awaited<ReturnType<typeof lireChapitreSuivi>>>;

/** The last answer of each member to each point, over all the readings of a chapter. */
async function lireDites(chapitreId: string) {
  const lectures = await db.select({ id: relectures.id }).from(relectures).where(eq(relectures.chapitreId, chapitreId));
  const toutes = await lirePositions(
    db,
    lectures.map((r) => r.id),
  );
  return [...grouper(toutes, (x) => `${x.pointId} ${x.personneId}`).values()].map((siennes) =>
    siennes.reduce((a, b) => (a.at < b.at ? b : a)),
  );
}
