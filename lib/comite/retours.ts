import "server-only";
import { db } from "@/db/client";
import type { Actor } from "../auth/actor.ts";
import { findEditionInstruite } from "../edition/queries.ts";
import { lireRelecturesAuteurs } from "./auteurs.ts";
import { chapitreDe, lireSuivi } from "./lire.ts";
import { lirePreparation } from "./transmettre.ts";

/** A chapter as its agents follow it: each point with what the comité and its authors say of it. */
export async function lireRetours(actor: Actor, annee: string, transition: string, now: Date) {
  const edition = await findEditionInstruite(actor, annee);
  const chapitre = edition && (await chapitreDe(db, edition.id, transition));
  if (!edition || !chapitre) return undefined;
  const [preparation, suivi, auteurs] = await Promise.all([
    lirePreparation(db, chapitre),
    lireSuivi(db, chapitre, now),
    lireRelecturesAuteurs(db, chapitre.relecture ? [chapitre.relecture.id] : []),
  ]);
  const points = preparation.points.map((p) => ({
    ...p,
    positions: suivi.positions.filter((x) => x.pointId === p.id),
    relectures: auteurs.filter((x) => x.pointId === p.id),
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
export type Retours = NonNullable<Awaited<ReturnType<typeof lireRetours>>>;
