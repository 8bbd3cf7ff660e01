import "server-only";
import { db } from "@/db/client";
import { boiteRejets } from "@/db/schema/courriel";
import { env } from "../../env.ts";

/** How the mailbox of returns is read: null when none is set, or when it has not been yet. */
export async function etatBoiteRejets() {
  if (!env().TRAME_REJETS?.trim()) return null;
  const [lue] = await db.select().from(boiteRejets);
  return lue ?? null;
}
