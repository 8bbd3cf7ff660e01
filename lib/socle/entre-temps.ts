import type { Refus } from "./refus.ts";

/** What somebody had read of what they change, small enough to compare: its version, or a print of what no version counts. */
type Lu = number | string | null | undefined;

/** The sentences that say it: of what is written, of a batch, of mails about to leave. */
type Depasse = Extract<Refus, "modifiee_entre_temps" | "lot_change" | "courriels_changes">;

/**
 * Why what a person decides on is no longer what they had read, or null. The one place where both are compared; asked by
 * the `whyNot…` of an operation, on rows under their lock, after whether they may at all.
 */
export const whyNotEntreTemps = <L extends Lu>(
  lu: L,
  courant: L,
  refus: Depasse = "modifiee_entre_temps",
): Refus | null => (lu === courant ? null : refus);

/** The same of what is only ever added to: the next version is written by who read the last one, or knew there was none (0). */
export const whyNotVersionSuivante = (derniere: { version: number } | undefined, lue: number): Refus | null =>
  whyNotEntreTemps(lue, derniere?.version ?? 0);
