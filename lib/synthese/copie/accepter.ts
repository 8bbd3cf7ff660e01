import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { db, type Lecteur, type Tx } from "@/db/client";
import { copieConstats, copiePoints, copies, copiesRendues } from "@/db/schema/copie";
import { points } from "@/db/schema/synthese";
import { pointVersions } from "@/db/schema/versions";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { Refus } from "../../socle/refus.ts";
import { done, type Refusee, type Result, refused, refusedBecause } from "../../socle/result.ts";
import { enConsolidant } from "../consolidation/en-consolidant.ts";
import { annuler } from "../consolidation/gestes/annuler.ts";
import { planDeplacement } from "../consolidation/gestes/deplacer.ts";
import { type Contexte, type Fait, geste, type Plan } from "../consolidation/gestes/geste.ts";
import { lirePoints, type PointLu } from "../consolidation/gestes/lire.ts";
import { planReformulation } from "../consolidation/gestes/reformuler.ts";
import { planRetrait } from "../consolidation/gestes/retirer.ts";
import { isReprenable, typeDeGeste, voisin, whyNotPrendre } from "./gestes.ts";
import { issuesPossibles } from "./issues.ts";
import { motsRendus } from "./mots.ts";
import type { acceptation, classementDeConstat, reouverture } from "./schema.ts";

const editionDuConstat = (id: string) => sql`(select x.edition_id from ${copieConstats} x where x.id = ${id})`;

/** A difference with the copy it comes from, and the words that were given out. */
export async function lireConstat(lecteur: Lecteur, id: string) {
  const [row] = await lecteur
    .select({
      id: copieConstats.id,
      editionId: copieConstats.editionId,
      issue: copieConstats.issue,
      gesteId: copieConstats.gesteId,
      constat: copieConstats.constat,
      pointId: copieConstats.pointId,
      valeurs: copies.valeurs,
      exportee: pointVersions,
    })
    .from(copieConstats)
    .innerJoin(copiesRendues, eq(copiesRendues.id, copieConstats.renduId))
    .innerJoin(copies, eq(copies.id, copiesRendues.copieId))
    .leftJoin(copiePoints, and(eq(copiePoints.copieId, copies.id), eq(copiePoints.pointId, copieConstats.pointId)))
    .leftJoin(pointVersions, eq(pointVersions.id, copiePoints.pointVersionId))
    .where(eq(copieConstats.id, id));
  return row;
}

/**
 * What the file did to the point is done to it: its words, its place, its leaving, in one gesture that says where it comes
 * from and is undone as any other. Refused when the point is no longer what was given out: what somebody did since is not
 * undone by an old file.
 */
export async function accepterConstat(
  actor: Actor,
  { constatId }: z.output<typeof acceptation>,
  now: Date,
): Promise<Fait<{ version?: number }>> {
  const type = typeDeGeste((await lireConstat(db, constatId))?.constat.nature ?? "texte");
  return geste(actor, type, editionDuConstat(constatId), now, async (contexte) => {
    const lu = await lireConstat(contexte.tx, constatId);
    if (!lu) return refused("introuvable");
    if (lu.issue !== null) return refused("deja_traite");
    if (!lu.exportee || !lu.pointId || !isReprenable(lu.constat, lu.exportee, lu.valeurs))
      return refused("constat_a_la_main");
    const [point] = await lirePoints(contexte.tx, contexte.edition.id, [lu.pointId]);
    if (!point) return refused("point_retire");
    const refus = whyNotPrendre(lu.constat, lu.exportee, point.ligne, lu.valeurs);
    if (refus) return perimee(refus, point.code);
    const plan = await planDe(contexte, point, lu);
    if ("ok" in plan) return plan;
    return {
      ...plan,
      donnees: { ...plan.donnees, copie: constatId },
      apres: async ({ id }) => {
        await contexte.tx
          .update(copieConstats)
          .set({ issue: "accepte", gesteId: id, traiteAt: now, traitePar: actor.personneId })
          .where(eq(copieConstats.id, constatId));
      },
    };
  });
}

async function planDe(
  contexte: Contexte,
  point: PointLu,
  { constat, exportee, valeurs }: Lu,
): Promise<Plan<{ version?: number }> | Refusee> {
  if (constat.nature === "absent") return planRetrait(contexte, point.id);
  if (constat.nature !== "deplace") {
    const rendus = exportee && motsRendus(constat, exportee, valeurs);
    if (!rendus) return refused("constat_a_la_main");
    return planReformulation(contexte, { pointId: point.id, versionLue: point.ligne.numero }, () => rendus);
  }
  const [apres] = await contexte.tx
    .select({ id: pointVersions.pointId, groupeId: pointVersions.groupeId })
    .from(points)
    .innerJoin(pointVersions, and(eq(pointVersions.pointId, points.id), isNull(pointVersions.fermePar)))
    .where(and(eq(points.editionId, contexte.edition.id), eq(points.code, voisin(constat) ?? "")));
  if (!apres) return refused("constat_a_la_main");
  return planDeplacement(contexte, { pointIds: [point.id], groupeId: apres.groupeId, apresPointId: apres.id });
}

const perimee = (refus: Refus, code: string): Refusee =>
  refusedBecause(
    refus,
    `${code} a changé depuis que cette copie a été donnée : rien n’est repris. Voyez ce qu’il est devenu à la table de tri.`,
  );

/** Says what became of a difference that no gesture takes, or that is refused; of a remark, that it is kept with its point. */
export const classerConstat = (
  actor: Actor,
  { constatId, issue }: z.output<typeof classementDeConstat>,
  now: Date,
): Promise<Result> =>
  ecrire(actor, constatId, async (lu, tx) => {
    if (lu.issue !== null) return refused("deja_traite");
    if (!issuesPossibles(lu.constat).includes(issue)) return refused("introuvable");
    await tx
      .update(copieConstats)
      .set({ issue, traiteAt: now, traitePar: actor.personneId })
      .where(eq(copieConstats.id, constatId));
    return done(undefined);
  });

/** A difference waits again; what was accepted of it is undone first, and refused when something stands on it. */
export async function rouvrirConstat(
  actor: Actor,
  { constatId }: z.output<typeof reouverture>,
  now: Date,
): Promise<Result> {
  const lu = await lireConstat(db, constatId);
  if (!lu) return refused("introuvable");
  if (lu.gesteId) {
    const defait = await annuler(actor, { gesteId: lu.gesteId }, now);
    if (!defait.ok && defait.refus !== "deja_annule") return defait;
  }
  return ecrire(actor, constatId, async (_, tx) => {
    await tx
      .update(copieConstats)
      .set({ issue: null, gesteId: null, traiteAt: null, traitePar: null })
      .where(eq(copieConstats.id, constatId));
    return done(undefined);
  });
}

type Lu = NonNullable<Awaited<ReturnType<typeof lireConstat>>>;

async function ecrire(actor: Actor, constatId: string, faire: (lu: Lu, tx: Tx) => Promise<Result>): Promise<Result> {
  const vu = await lireConstat(db, constatId);
  if (!vu) return refused("introuvable");
  return enConsolidant(actor, vu.editionId, async (tx) => {
    const lu = await lireConstat(tx, constatId);
    return lu ? faire(lu, tx) : refused("introuvable");
  });
}
