import "server-only";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Actor } from "../auth/actor.ts";
import { isUuid } from "../uuid.ts";
import { fluxDe, type Octets } from "./contenant.ts";
import { sortirSauvegarde } from "./operations.ts";
import { findFichierSauvegarde } from "./queries.ts";
import { reglages } from "./reglages.ts";

/**
 * The file of a backup as it is sent, told to have left once all of it was read; undefined when it is no longer there, and
 * to who looks with the eyes of another, who writes nothing.
 */
export async function emporterSauvegarde(
  actor: Actor,
  id: string,
  now: Date,
): Promise<{ nom: string; taille: number; flux: Octets } | undefined> {
  const nom = isUuid(id) && !actor.vuPar ? await findFichierSauvegarde(actor, id) : undefined;
  if (!nom) return undefined;
  const chemin = join(reglages().dossier, nom);
  const lu = await stat(chemin).catch(() => undefined);
  if (!lu) return undefined;
  async function* lire() {
    yield* createReadStream(chemin);
    await sortirSauvegarde(actor, { id }, now);
  }
  return { nom, taille: lu.size, flux: fluxDe(lire()) };
}
