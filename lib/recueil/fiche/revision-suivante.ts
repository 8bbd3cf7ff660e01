import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ficheRevisions, fiches } from "@/db/schema/fiche";
import type { Actor } from "../../socle/acteur/actor.ts";
import { done, type Result } from "../../socle/result.ts";
import { colonnesTextes } from "./colonnes.ts";
import { demanderCorrections } from "./corrections.ts";
import type { DemandeCorrection } from "./demande.ts";
import type { Verrouillee } from "./transition.ts";

/** What is asked when a fiche is sent back: a general word, fields, or both. */
export type Demande = Pick<DemandeCorrection, "motif" | "corrections">;

/** Opens the next revision with the words of this one, and what is asked of it. */
export async function ouvrirRevision(
  tx: Tx,
  actor: Actor,
  f: Verrouillee,
  { motif, corrections }: Demande,
  now: Date,
): Promise<Result> {
  const demandees = await demanderCorrections(tx, actor, f, corrections, now);
  if (!demandees.ok) return demandees;
  const [lue] = await tx
    .select(colonnesTextes)
    .from(ficheRevisions)
    .where(and(eq(ficheRevisions.ficheId, f.id), eq(ficheRevisions.numero, f.revision)));
  if (!lue) throw new Error("révision absente");
  await tx
    .insert(ficheRevisions)
    .values({ ficheId: f.id, editionId: f.editionId, numero: f.revision + 1, ...lue, tempsPasse: null });
  await tx
    .update(fiches)
    .set({ revision: f.revision + 1, correctionDemandee: motif })
    .where(eq(fiches.id, f.id));
  return done(undefined);
}
