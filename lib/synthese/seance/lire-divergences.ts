import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Lecteur } from "@/db/client";
import { relectures } from "@/db/schema/comite";
import { decisionsDe } from "../comite/decisions.ts";
import { lirePositions } from "../comite/lire.ts";
import { type Divergence, divergencesTenues } from "./divergences.ts";
import { listMembres } from "./membres.ts";
import { direQui } from "./personne.ts";

/** The divergences printed with the points of an edition, by point. */
export async function lireDivergences(
  editionId: string,
  points: readonly { id: string; motsDepuis: number }[],
  lecteur: Lecteur,
): Promise<Map<string, Divergence[]>> {
  const decisions = await decisionsDe(editionId, lecteur);
  const ouvertes = await lecteur
    .select({ id: relectures.id, motsValides: relectures.motsValides })
    .from(relectures)
    .where(and(eq(relectures.editionId, editionId), isNull(relectures.closeAt)));
  const positions = await lirePositions(
    lecteur,
    ouvertes.map((r) => r.id),
  );
  const membres = new Map((await listMembres(lecteur, editionId)).map((m) => [m.personneId, m]));
  const valides: Record<string, number> = Object.assign({}, ...ouvertes.map((r) => r.motsValides));
  return divergencesTenues({
    points: points.map(({ id, motsDepuis }) => ({ id, motsDepuis, valides: valides[id] })),
    decisions,
    objections: positions
      .filter((p) => p.avis === "objection")
      .map((p) => ({ ...p, qui: direQui(membres.get(p.personneId)) })),
  });
}
