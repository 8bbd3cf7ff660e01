import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { personnes } from "@/db/schema/personne";
import type { Actor } from "../acteur/actor.ts";
import { env } from "../env.ts";
import { done, type Result } from "../result.ts";
import { isUuid } from "../uuid.ts";
import { isRappel } from "./rythme.ts";
import type { TypeCourriel } from "./types.ts";

/** What a mail may be one of: reminders, or what waits for the CRESS. */
const SUITES = ["rappels", "recapitulatif"] as const;
export type SuiteArretable = (typeof SUITES)[number];

/** What stops one of them for a person, from their mails and without signing in: who it is, which one, signed. */
export const jetonArret = (personneId: string, suite: SuiteArretable): string =>
  [personneId, signer(personneId, suite), ...(suite === "rappels" ? [] : [suite])].join(".");

const signer = (personneId: string, suite: SuiteArretable) =>
  createHmac("sha256", env().NEXTAUTH_SECRET).update(`${suite}:${personneId}`).digest("base64url");

/** Who a token speaks for, and of what; null when it is not ours. */
export function lireJetonArret(jeton: string): { personneId: string; suite: SuiteArretable } | null {
  const [personneId = "", signe = "", dit = "rappels"] = jeton.split(".");
  const suite = SUITES.find((s) => s === dit);
  if (!suite || !isUuid(personneId)) return null;
  const attendu = Buffer.from(signer(personneId, suite));
  const donne = Buffer.from(signe);
  return attendu.length === donne.length && timingSafeEqual(attendu, donne) ? { personneId, suite } : null;
}

/** Where a mail reader stops them in one click, and where a person is asked first; none for a mail that is due. */
export function adresseArret(type: TypeCourriel, personneId: string): string | undefined {
  const suite = type === "recapitulatif" ? "recapitulatif" : isRappel(type) ? "rappels" : null;
  if (!suite) return undefined;
  return new URL(`/connexion/rappels/arreter?jeton=${jetonArret(personneId, suite)}`, env().NEXTAUTH_URL).href;
}

/** Stops what a token speaks for; again, it changes nothing. Answers whether the token is ours. */
export async function arreter(jeton: string, now: Date): Promise<boolean> {
  const lu = lireJetonArret(jeton);
  if (!lu) return false;
  if (lu.suite === "rappels") await ecrire(lu.personneId, now);
  else await db.update(personnes).set({ recapitulatif: null }).where(eq(personnes.id, lu.personneId));
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
