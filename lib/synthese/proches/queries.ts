import { isInstructeurSql } from "../../socle/acteur/acces.ts";
import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { prochesRefuses } from "@/db/schema/consolidation";
import { dispositions } from "@/db/schema/disposition";
import { editions, editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions } from "@/db/schema/fiche";
import { enonceRacines } from "@/db/schema/proches";
import { garderRacines } from "../../recueil/fiche/garder-racines.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { paire } from "./seuil.ts";

/** Every énoncé in force of an edition this person instructs, with what it is compared by; none for anybody else. */
export async function listEnonces(actor: Actor, editionId: string) {
  const visible = isInstructeurSql(actor, editions.id);
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
export type EnonceLu = Awaited<ReturnType<typeof listEnonces>>[number];

/** The pairs somebody said are not alike. */
export async function listRefus(editionId: string): Promise<Set<string>> {
  const lignes = await db
    .select({
      enonceId: prochesRefuses.enonceId,
      autre: sql<string>`coalesce(${prochesRefuses.autreEnonceId}, ${prochesRefuses.pointId})`,
    })
    .from(prochesRefuses)
    .where(and(eq(prochesRefuses.editionId, editionId), isNull(prochesRefuses.fermePar)));
  return new Set(lignes.map((l) => paire(l.enonceId, l.autre)));
}
