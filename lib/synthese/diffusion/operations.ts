import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { diffusion } from "@/db/schema/reponse";
import { inTransaction, lockKey } from "@/db/transaction";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import type { inscriptionDiffusion, retraitDiffusion } from "../reponse/schema.ts";
import { unsafeListDiffusion } from "./queries.ts";

const ADRESSES_MAX = 200;

/** Puts a body on the list of those told of each publication; the journal keeps neither its name nor its address. */
export function inscrireDiffusion(
  actor: Actor,
  { editionId, nom, courriel }: z.output<typeof inscriptionDiffusion>,
  now: Date,
): Promise<Result<string>> {
  return inTransaction(async (tx) => {
    if (!isInstructeur(actor, editionId)) return refused("introuvable");
    await lockKey(tx, "diffusion");
    const inscrits = await unsafeListDiffusion(tx);
    const adresse = courriel.toLowerCase();
    if (inscrits.some((d) => d.courriel === adresse)) return refused("deja_inscrit", "courriel");
    if (inscrits.length >= ADRESSES_MAX) return refused("limite_diffusion");
    const [row] = await tx
      .insert(diffusion)
      .values({ nom, courriel: adresse, createdAt: now })
      .returning({ id: diffusion.id });
    if (!row) throw new Error("adresse non inscrite");
    await journaliser(tx, {
      at: now,
      type: "inscrire_diffusion",
      objet: "diffusion",
      objetId: row.id,
      editionId,
      personneId: actor.personneId,
      donnees: {},
    });
    return done(row.id);
  });
}

/** Erases a body and its address from the list. */
export function retirerDiffusion(
  actor: Actor,
  { editionId, diffusionId }: z.output<typeof retraitDiffusion>,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    if (!isInstructeur(actor, editionId)) return refused("introuvable");
    const retires = await tx.delete(diffusion).where(eq(diffusion.id, diffusionId)).returning({ id: diffusion.id });
    if (retires.length === 0) return refused("etat");
    await journaliser(tx, {
      at: now,
      type: "retirer_diffusion",
      objet: "diffusion",
      objetId: diffusionId,
      editionId,
      personneId: actor.personneId,
      donnees: {},
    });
    return done(undefined);
  });
}
