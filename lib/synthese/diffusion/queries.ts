import "server-only";
import { asc } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { diffusion } from "@/db/schema/reponse";
import { type Actor, isCress } from "../../socle/acteur/actor.ts";

/** The bodies told of each publication, by name. The caller writes to them, or works for the CRESS. */
export const unsafeListDiffusion = (from: Lecteur = db) =>
  from
    .select({ id: diffusion.id, nom: diffusion.nom, courriel: diffusion.courriel })
    .from(diffusion)
    .orderBy(asc(diffusion.nom), asc(diffusion.courriel));

/** The same for the CRESS; none for anybody else. */
export const listDiffusion = async (actor: Actor) => (isCress(actor) ? unsafeListDiffusion() : []);
