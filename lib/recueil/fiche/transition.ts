import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { fiches } from "@/db/schema/fiche";
import type { Actor } from "../../socle/acteur/actor.ts";
import { faits, visibleTo } from "./acces.ts";
import type { FaitsFiche } from "./rules.ts";
import { type EtatFiche, TRANSITIONS_FICHE, type TransitionFiche } from "./states.ts";

export type Verrouillee = FaitsFiche & {
  id: string;
  code: string | null;
  candidatureId: string;
  revision: number;
  version: number;
};

/** Changes the état; the caller holds the lock, has asked the rules, and journals it. Answers the new one. */
export async function ecrireEtat(tx: Tx, f: Verrouillee, transition: TransitionFiche, now: Date): Promise<EtatFiche> {
  const etat = TRANSITIONS_FICHE[transition].to;
  await tx
    .update(fiches)
    .set({ etat, updatedAt: now, version: f.version + 1 })
    .where(eq(fiches.id, f.id));
  return etat;
}

/** The fiche as the rules look at it, locked until the transaction ends; undefined when this person may not see it. */
export async function lock(tx: Tx, actor: Actor, id: string): Promise<Verrouillee | undefined> {
  const [row] = await tx
    .select(faits(actor))
    .from(fiches)
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .where(and(eq(fiches.id, id), visibleTo(actor)))
    .for("update", { of: fiches });
  return row;
}
