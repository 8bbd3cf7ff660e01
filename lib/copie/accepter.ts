import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { db, type Lecteur, type Tx } from "@/db/client";
import { copieConstats, copiePoints, copies, copiesRendues } from "@/db/schema/copie";
import { pointVersions } from "@/db/schema/versions";
import type { Actor } from "../auth/actor.ts";
import { done, type Refusee, type Result, refused, refusedBecause } from "../result.ts";
import { enConsolidant } from "../synthese/en-consolidant.ts";
import { annuler } from "../synthese/gestes/annuler.ts";
import { type Fait, geste } from "../synthese/gestes/geste.ts";
import { lirePoints } from "../synthese/gestes/lire.ts";
import { planReformulation } from "../synthese/gestes/reformuler.ts";
import { issuesPossibles } from "./issues.ts";
import { motsRendus, ontChange } from "./mots.ts";
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
 * The words of the file become those of the point, in one gesture that says where they come from and is undone as any other.
 * Refused when the point no longer says what was given out: what somebody did since is not undone by an old file.
 */
export const accepterConstat = (
  actor: Actor,
  { constatId }: z.output<typeof acceptation>,
  now: Date,
): Promise<Fait<{ version: number }>> =>
  geste(actor, "reformuler", editionDuConstat(constatId), now, async (contexte) => {
    const lu = await lireConstat(contexte.tx, constatId);
    if (!lu) return refused("introuvable");
    if (lu.issue !== null) return refused("deja_traite");
    const rendus = lu.exportee && motsRendus(lu.constat, lu.exportee, lu.valeurs);
    if (!rendus || !lu.pointId || !lu.exportee) return refused("constat_a_la_main");
    const [point] = await lirePoints(contexte.tx, contexte.edition.id, [lu.pointId]);
    if (!point) return refused("point_retire");
    if (ontChange(rendus, lu.exportee, point.ligne)) return perimee(point.code);
    const plan = await planReformulation(contexte, { pointId: point.id, versionLue: point.ligne.numero }, () => rendus);
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

const perimee = (code: string): Refusee =>
  refusedBecause(
    "modifiee_entre_temps",
    `${code} a changé depuis que cette copie a été donnée : rien n’est repris. Comparez les trois textes, puis reformulez-le à la table de tri.`,
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
