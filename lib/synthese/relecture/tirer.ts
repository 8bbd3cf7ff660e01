import { createHash } from "node:crypto";

/** Five in a hundred, ten at least. */
const PART = 0.05;
const AU_MOINS = 10;

/** Which énoncés are drawn: the same seed and énoncés always give the same ones, whatever their order. */
export function tirerAuSort(graine: string, enonceIds: readonly string[]): string[] {
  const hasard = (id: string) => createHash("sha256").update(`${graine} ${id}`).digest("hex");
  return enonceIds
    .map((id) => ({ id, sort: hasard(id) }))
    .sort((a, b) => (a.sort < b.sort ? -1 : 1))
    .slice(0, Math.max(AU_MOINS, Math.ceil(PART * enonceIds.length)))
    .map(({ id }) => id);
}
