import "server-only";
import type { Actor } from "../../socle/acteur/actor.ts";
import { Empechement } from "../../socle/panne.ts";
import { isUuid } from "../../socle/uuid.ts";
import { fluxDe, type Octets } from "./contenant.ts";
import { ouvrirFichier } from "./fichier.ts";
import { nomDuFichier, situer } from "./lieu.ts";
import { sortirSauvegarde } from "./operations.ts";
import { findFichierSauvegarde } from "./queries.ts";
import { reglages } from "./reglages.ts";

/**
 * The file of a backup as it is sent, told to have left once all of it was read; a sentence when the bucket it is in does
 * not give it; undefined when it is no longer there, and to who looks with the eyes of another, who writes nothing.
 */
export async function emporterSauvegarde(
  actor: Actor,
  id: string,
  now: Date,
): Promise<{ nom: string; taille: number; flux: Octets } | { motif: string } | undefined> {
  const note = isUuid(id) && !actor.vuPar ? await findFichierSauvegarde(actor, id) : undefined;
  if (!note) return undefined;
  const lu = await ouvrir(note);
  if (!lu || "motif" in lu) return lu;
  const { taille, flux } = lu;
  async function* lire() {
    yield* flux as unknown as AsyncIterable<Uint8Array>;
    await sortirSauvegarde(actor, { id }, now);
  }
  return { nom: nomDuFichier(note), taille, flux: fluxDe(lire()) };
}

async function ouvrir(note: string) {
  try {
    return await ouvrirFichier(situer(reglages().lieu, note));
  } catch (error) {
    if (error instanceof Empechement) return { motif: error.message };
    throw error;
  }
}
