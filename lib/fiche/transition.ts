import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { fiches } from "@/db/schema/fiche";
import type { Actor } from "../auth/actor.ts";
import type { FaitsFiche } from "./rules.ts";
import { faits, visibleTo } from "./visible.ts";

export type Verrouillee = FaitsFiche & {
  id: string;
  code: string | null;
  candidatureId: string;
  revision: number;
  version: number;
};

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
