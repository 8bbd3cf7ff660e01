import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { points } from "@/db/schema/synthese";
import { findEditionInstruite } from "../../appel/edition/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { composerBlocs, lireConsolidation } from "../consolidation/consolidation.ts";
import { isProposition } from "../consolidation/propositions.ts";
import { lirePrecedente } from "../reponse/precedente.ts";
import { rangerAnciennes } from "./redites.ts";

/**
 * The propositions of an edition beside what the edition before asked: what each is said to ask again, then the nearest.
 * Undefined when the edition is not theirs; `annee` null when none was published before it.
 */
export async function lireDejaDit(actor: Actor, annee: string) {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) return undefined;
  const precedente = await lirePrecedente(edition.id);
  if (!precedente) return { edition, avant: null, propositions: [] };
  const ids = await idsDesPoints(
    precedente.annee,
    precedente.propositions.map((p) => p.code),
  );
  const anciennes = precedente.propositions.flatMap((p) => {
    const id = ids.get(p.code);
    return id ? [{ ...p, id }] : [];
  });
  const nouvelles = composerBlocs(await lireConsolidation(edition.id)).flatMap(({ transition, type, groupes }) =>
    groupes
      .flatMap((g) => g.points)
      .filter(({ destinataires }) => isProposition({ bloc: type, destinataires }))
      .map(({ id, code, accroche, texte }) => ({ id, code, transition, accroche, texte })),
  );
  const rangees = rangerAnciennes(nouvelles, anciennes);
  return {
    edition,
    avant: precedente.annee,
    propositions: nouvelles.map((p) => {
      const { anciennes: toutes = [], proches = 0 } = rangees.get(p.id) ?? {};
      return {
        ...p,
        redites: toutes.filter((a) => a.redites.includes(p.code)),
        autres: toutes.filter((a) => !a.redites.includes(p.code)),
        proches: toutes.slice(0, proches).filter((a) => !a.redites.includes(p.code)).length,
      };
    }),
  };
}
export type PropositionRapprochee = NonNullable<Awaited<ReturnType<typeof lireDejaDit>>>["propositions"][number];

/** The points of these codes in the edition of a year. */
async function idsDesPoints(annee: number, codes: string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const lus = await db
    .select({ id: points.id, code: sql<string>`${points.code}` })
    .from(points)
    .innerJoin(editions, eq(editions.id, points.editionId))
    .where(and(eq(editions.annee, annee), inArray(points.code, codes)));
  return new Map(lus.map((p) => [p.code, p.id]));
}
