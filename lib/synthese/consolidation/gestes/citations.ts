import "server-only";
import { type Refusee, refused } from "../../../socle/result.ts";
import { modeRetenu, whyNot } from "../rules.ts";
import type { ModeReprise, TransitionEnonce } from "../states.ts";
import type { Ouverture, Renvoi } from "./faits.ts";
import type { EnonceLu } from "./lire.ts";

/** Why this cannot be done to all these énoncés, or null. */
export function whyNotTous(
  transition: TransitionEnonce,
  lus: readonly EnonceLu[],
  demandes: readonly string[],
): Refusee | null {
  if (lus.length !== new Set(demandes).size) return refused("introuvable");
  const refus = lus.map((e) => whyNot(transition, e.disposition)).find(Boolean);
  return refus ? refused(refus) : null;
}

/** The rows that make a point cite énoncés, in the words of today; what was set aside among them no longer is. */
export function ouvrirCitations(
  pointId: string,
  lus: readonly EnonceLu[],
  mots: { accroche: string; texte: string },
  modeDe: (e: EnonceLu) => ModeReprise,
  seul: boolean,
): { ouvre: Ouverture[]; ferme: Renvoi[] } {
  return {
    ouvre: lus.map((e) => ({
      nature: "citation",
      ligne: {
        pointId,
        enonceId: e.id,
        enonceVersionId: e.versionId ?? "",
        mode: modeRetenu(modeDe(e), mots, e, seul),
      },
    })),
    ferme: lus.flatMap((e) => (e.miseDeCoteId ? [{ nature: "mise_de_cote" as const, id: e.miseDeCoteId }] : [])),
  };
}

export const fermerCitations = (citations: readonly { id: string }[]): Renvoi[] =>
  citations.map(({ id }) => ({ nature: "citation", id }));
