import type { Actor } from "../../../lib/socle/acteur/actor.ts";
import { consoliderPoints } from "./consolider-points.ts";
import { ecrireEnjeux, ecrireFins } from "./consolider-textes.ts";

/** Two minutes a gesture, one long day before the publication. */
const DEBUT = Date.parse("2024-01-09T06:00:00Z");
const PAS_MS = 120_000;

/** Who consolidates, when (later at each call), and the énoncés by their key in the data. */
export type Chantier = { actor: Actor; editionId: string; maintenant: () => Date; enonceDe: (cle: string) => string };

/** Makes v2 of what v1 was and of the fiches validated since, gesture by gesture. `cles`: the énoncés of the data. */
export async function consoliderV2(actor: Actor, editionId: string, cles: ReadonlyMap<string, string>): Promise<void> {
  let gestes = 0;
  const maintenant = () => new Date(DEBUT + PAS_MS * gestes++);
  const chantier = { actor, editionId, maintenant, enonceDe: (cle: string) => cles.get(cle) ?? "" };
  const points = await consoliderPoints(chantier);
  await ecrireFins(chantier);
  await ecrireEnjeux(chantier, points);
}
