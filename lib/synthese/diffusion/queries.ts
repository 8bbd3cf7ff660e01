import "server-only";
import { asc } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { diffusion } from "@/db/schema/reponse";

/** The bodies told of each publication, by name: for the CRESS. */
export const unsafeListDiffusion = (from: Lecteur = db) =>
  from
    .select({ id: diffusion.id, nom: diffusion.nom, courriel: diffusion.courriel })
    .from(diffusion)
    .orderBy(asc(diffusion.nom), asc(diffusion.courriel));
