import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { personnes } from "@/db/schema/personne";
import type { Actor } from "../auth/actor.ts";
import { env } from "../env.ts";
import { done, type Result } from "../result.ts";
import { isUuid } from "../uuid.ts";

/** What stops the reminders of a person, from their mails and without signing in: who it is, signed. */
export const jetonRappels = (personneId: string): string => `${personneId}.${signer(personneId)}`;

const signer = (personneId: string) =>
  createHmac("sha256", env().NEXTAUTH_SECRET).update(`rappels:${personneId}`).digest("base64url");

/** Who a token speaks for; null when it is not ours. */
export function lireJetonRappels(jeton: string): string | null {
  const [personneId = "", signe = ""] = jeton.split(".");
  if (!isUuid(personneId)) return null;
  const attendu = Buffer.from(signer(personneId));
  const donne = Buffer.from(signe);
  return attendu.length === donne.length && timingSafeEqual(attendu, donne) ? personneId : null;
}

/** Where a mail reader stops them in one click, and where a person is asked first. */
export const adresseArret = (personneId: string): string =>
  new URL(`/connexion/rappels/arreter?jeton=${jetonRappels(personneId)}`, env().NEXTAUTH_URL).href;

/** Stops the reminders of who a token speaks for; again, it changes nothing. Answers whether the token is ours. */
export async function arreterRappels(jeton: string, now: Date): Promise<boolean> {
  const id = lireJetonRappels(jeton);
  if (!id) return false;
  await ecrire(id, now);
  return true;
}

/** The same by the person, who may also take them back. */
export async function reglerRappels(actor: Actor, { recevoir }: { recevoir: boolean }, now: Date): Promise<Result> {
  await ecrire(actor.personneId, recevoir ? null : now);
  return done(undefined);
}

async function ecrire(id: string, at: Date | null): Promise<void> {
  await db
    .update(personnes)
    .set({ rappelsRefusesAt: at })
    .where(and(eq(personnes.id, id), at ? isNull(personnes.rappelsRefusesAt) : undefined));
}

/** Whether this person gets reminders. */
export async function recoitRappels(actor: Actor): Promise<boolean> {
  const [lue] = await db
    .select({ refusesAt: personnes.rappelsRefusesAt })
    .from(personnes)
    .where(eq(personnes.id, actor.personneId));
  return lue?.refusesAt === null;
}
