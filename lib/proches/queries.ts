import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { citations, prochesRefuses } from "@/db/schema/consolidation";
import { dispositions } from "@/db/schema/disposition";
import { editions, editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions } from "@/db/schema/fiche";
import { enonceRacines } from "@/db/schema/proches";
import { points } from "@/db/schema/synthese";
import { pointVersions } from "@/db/schema/versions";
import { type Actor, editionsInstruites } from "../auth/actor.ts";
import type { CodeTransition } from "../edition/transitions.ts";
import { grouper } from "../grouper.ts";
import { comparaisonDe } from "./edition.ts";
import { garderRacines } from "./garder.ts";
import { grouperProches } from "./grouper.ts";
import { paire, suggerer } from "./suggerer.ts";

/** Every énoncé in force of an edition this person instructs, with what it is compared by; none for anybody else. */
export async function lireEnonces(actor: Actor, editionId: string) {
  const visible = actor.administrateur ? sql`true` : inArray(editions.id, editionsInstruites(actor));
  const lus = await db
    .select({
      id: dispositions.enonceId,
      code: sql<string>`${enonces.code}`,
      fiche: dispositions.ficheId,
      transition: editionTransitions.code,
      disposition: dispositions.disposition,
      enonceVersionId: enonceVersions.id,
      type: enonceVersions.type,
      theme: enonceVersions.theme,
      accroche: enonceVersions.accroche,
      texte: enonceVersions.texte,
      tete: enonceRacines.tete,
      corps: enonceRacines.corps,
    })
    .from(dispositions)
    .innerJoin(editions, eq(editions.id, dispositions.editionId))
    .innerJoin(editionTransitions, eq(editionTransitions.id, dispositions.transitionId))
    .innerJoin(enonces, eq(enonces.id, dispositions.enonceId))
    .innerJoin(enonceVersions, eq(enonceVersions.id, dispositions.enonceVersionId))
    .leftJoin(enonceRacines, eq(enonceRacines.enonceVersionId, enonceVersions.id))
    .where(and(eq(dispositions.editionId, editionId), visible))
    .orderBy(asc(enonces.numero), asc(enonces.id));
  const sans = lus.filter((e) => !e.tete);
  const gardees = new Map((await garderRacines(db, sans)).map((r, i) => [sans[i]?.id, r]));
  return lus.map(({ tete, corps, ...e }) => ({
    ...e,
    racines: gardees.get(e.id) ?? { tete: tete ?? [], corps: corps ?? [] },
  }));
}
export type EnonceLu = Awaited<ReturnType<typeof lireEnonces>>[number];

export const lireCitations = (editionId: string) =>
  db
    .select({ pointId: citations.pointId, enonceId: citations.enonceId })
    .from(citations)
    .where(and(eq(citations.editionId, editionId), isNull(citations.fermePar)));

export const lirePoints = (editionId: string) =>
  db
    .select({
      id: points.id,
      code: points.code,
      accroche: pointVersions.accroche,
      texte: pointVersions.texte,
    })
    .from(pointVersions)
    .innerJoin(points, eq(points.id, pointVersions.pointId))
    .where(and(eq(pointVersions.editionId, editionId), isNull(pointVersions.fermePar)));

/** The pairs somebody said are not alike. */
export async function lireRefus(editionId: string): Promise<Set<string>> {
  const lignes = await db
    .select({
      enonceId: prochesRefuses.enonceId,
      autre: sql<string>`coalesce(${prochesRefuses.autreEnonceId}, ${prochesRefuses.pointId})`,
    })
    .from(prochesRefuses)
    .where(and(eq(prochesRefuses.editionId, editionId), isNull(prochesRefuses.fermePar)));
  return new Set(lignes.map((l) => paire(l.enonceId, l.autre)));
}

export type Bref = { id: string; code: string; accroche: string; texte: string };
const bref = ({ id, code, accroche, texte }: Bref): Bref => ({ id, code, accroche, texte });

/** `par`: the énoncé it is near by, one it cites when it is a point; `sources`: what a point cites. */
export type Proche = Bref & { nature: "point" | "enonce"; ressemblance: number; par: Bref; sources: Bref[] };

/** What may be put with these énoncés, compared within their edition: four queries, whatever their number. */
export async function suggestionsPour(actor: Actor, editionId: string, enonceIds: string[]): Promise<Proche[]> {
  if (enonceIds.length === 0) return [];
  const lus = await lireEnonces(actor, editionId);
  const parId = new Map(lus.map((e) => [e.id, e]));
  if (!enonceIds.some((id) => parId.has(id))) return [];
  const [cites, vivants, refus] = await Promise.all([
    lireCitations(editionId),
    lirePoints(editionId),
    lireRefus(editionId),
  ]);
  const parPoint = grouper(cites, (c) => c.pointId);
  const sources = (pointId: string) => (parPoint.get(pointId) ?? []).flatMap((c) => parId.get(c.enonceId) ?? []);
  const citants = vivants.map((p) => ({ id: p.id, enonceIds: sources(p.id).map((e) => e.id) }));
  return suggerer(comparaisonDe(editionId, lus), enonceIds, citants, refus).flatMap(
    ({ nature, id, ressemblance, par }) => {
      const lu = nature === "point" ? vivants.find((p) => p.id === id) : parId.get(id);
      const proche = parId.get(par);
      if (!lu || !proche) return [];
      return [
        {
          ...bref(lu),
          nature,
          ressemblance,
          par: bref(proche),
          sources: nature === "point" ? sources(id).map(bref) : [],
        },
      ];
    },
  );
}

/** Groups of likely duplicates among the énoncés that wait, of which one at least waits in this transition. */
export async function groupesProches(
  actor: Actor,
  editionId: string,
  transition: CodeTransition,
): Promise<{ enonces: Bref[]; ressemblance: number }[]> {
  const lus = await lireEnonces(actor, editionId);
  const parId = new Map(lus.map((e) => [e.id, e]));
  const attendent = lus.filter((e) => e.disposition === "a_traiter").map((e) => e.id);
  return grouperProches(comparaisonDe(editionId, lus), await lireRefus(editionId), attendent)
    .filter(({ ids }) => ids.some((id) => parId.get(id)?.transition === transition))
    .map(({ ids, ressemblance }) => ({ enonces: ids.flatMap((id) => parId.get(id) ?? []).map(bref), ressemblance }));
}
