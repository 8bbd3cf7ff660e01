import "server-only";
import { db } from "@/db/client";
import { boiteRejets } from "@/db/schema/courriel";
import { type Actor, isCress } from "../../acteur/actor.ts";
import { env } from "../../env.ts";

/** How the mailbox of returns is read, for the CRESS: null when none is set, or when it has not been yet. */
export async function etatBoiteRejets(actor: Actor) {
  if (!isCress(actor) || !env().TRAME_REJETS?.trim()) return null;
  const [lue] = await db.select().from(boiteRejets);
  return lue ?? null;
}
