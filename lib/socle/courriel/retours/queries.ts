import "server-only";
import { db } from "@/db/client";
import { boiteRetours } from "@/db/schema/courriel";
import { env } from "../../env.ts";

/** How the mailbox of returns is read: null when none is set, or when it has not been yet. */
export async function etatBoiteRetours() {
  if (!env().TRAME_RETOURS?.trim()) return null;
  const [lue] = await db.select().from(boiteRetours);
  return lue ?? null;
}
