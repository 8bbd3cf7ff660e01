import "server-only";
import { desc } from "drizzle-orm";
import { cache } from "react";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import type { Actor } from "../auth/actor.ts";
import type { Attente } from "./attente.ts";

/** What waits for who administers the instance, and its editions, newest first; nothing for anybody else. */
export const listAFaireAdministration = cache(async (actor: Actor) => {
  if (!actor.administrateur) return { attentes: [] as Attente[], editions: [] };
  const lues = await db
    .select({ annee: editions.annee, intitule: editions.intitule, etat: editions.etat })
    .from(editions)
    .orderBy(desc(editions.annee));
  return { attentes: [] as Attente[], editions: lues };
});
