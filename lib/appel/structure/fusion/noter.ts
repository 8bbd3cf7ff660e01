import "server-only";
import type { Tx } from "@/db/client";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { journaliser } from "../../../socle/journal/write.ts";

/** A line for each of the two, which names the other. */
export function noter(
  tx: Tx,
  actor: Actor,
  type: "fusionner_structures" | "separer_structures" | "distinguer_structures" | "rapprocher_structures",
  { gardeeId, fusionneeId }: { gardeeId: string; fusionneeId: string },
  at: Date,
): Promise<void> {
  const ligne = (objetId: string, structure: string) => ({
    at,
    type,
    objet: "structure" as const,
    objetId,
    editionId: null,
    personneId: actor.personneId,
    donnees: { structure },
  });
  return journaliser(tx, ligne(gardeeId, fusionneeId), ligne(fusionneeId, gardeeId));
}
