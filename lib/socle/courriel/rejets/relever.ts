import "server-only";
import { eq, sql } from "drizzle-orm";
import { ImapFlow } from "imapflow";
import { db } from "@/db/client";
import { boiteRejets } from "@/db/schema/courriel";
import { lockKey } from "@/db/transaction";
import { env } from "../../env.ts";
import { lireRapport } from "./lire-rapport.ts";
import { noterRapport } from "./noter.ts";
import type { PanneRejets } from "./pannes.ts";

/** A report is short, but for the mail it gives back: its headers come first. */
const OCTETS_MAX = 256 * 1024;
const PAR_PASSAGE = 200;

/**
 * Reads what came back to the mailbox of TRAME_REJETS since the last time, and writes what it says of our mails. Each message
 * is read once: how far one is moves in the transaction that writes what it said. The mailbox is left as it is. When it
 * cannot be read, that is kept and told; nothing else waits for it.
 */
export async function releverRejets(now: Date): Promise<void> {
  const adresse = env().TRAME_REJETS?.trim();
  if (!adresse) return;
  try {
    await lireBoite(new URL(adresse), now);
    await ecrire({ lueAt: now, panne: null, panneAt: null });
  } catch (error) {
    await ecrire({
      panne: panneDe(error),
      panneAt: sql`coalesce(${boiteRejets.panneAt}, ${now.toISOString()}::timestamptz)`,
    });
  }
}

async function lireBoite(adresse: URL, now: Date): Promise<void> {
  const client = new ImapFlow({
    host: adresse.hostname,
    port: Number(adresse.port) || (adresse.protocol === "imaps:" ? 993 : 143),
    secure: adresse.protocol === "imaps:",
    auth: { user: decodeURIComponent(adresse.username), pass: decodeURIComponent(adresse.password) },
    logger: false,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
  });
  // A connection that falls is told by the command that waits for it.
  client.on("error", () => {});
  try {
    await client.connect();
    const dossier = decodeURIComponent(adresse.pathname.slice(1)) || "INBOX";
    const { uidValidity } = await client.mailboxOpen(dossier, { readOnly: true }).catch(() => {
      throw new PasDeDossier();
    });
    const uidValidite = String(uidValidity);
    const lue = await commencer(uidValidite);
    const tous = (await client.search({ uid: `${lue + 1}:*` }, { uid: true })) || [];
    // « 12:* » gives the last one when there is none after.
    const neufs = tous.filter((uid) => uid > lue).slice(0, PAR_PASSAGE);
    if (neufs.length === 0) return;
    const messages = client.fetch(neufs, { uid: true, source: { maxLength: OCTETS_MAX } }, { uid: true });
    for await (const { uid, source } of messages) await noterUn(uidValidite, uid, source ?? Buffer.alloc(0), now);
  } finally {
    await client.logout().catch(() => client.close());
  }
}

/** How far the mailbox was read; from its beginning when its numbers are others. */
async function commencer(uidValidite: string): Promise<number> {
  const [lue] = await db
    .insert(boiteRejets)
    .values({ uidValidite })
    .onConflictDoUpdate({
      target: boiteRejets.un,
      set: {
        dernierUid: sql`case when ${boiteRejets.uidValidite} = excluded.uid_validite then ${boiteRejets.dernierUid} else 0 end`,
        uidValidite,
      },
    })
    .returning({ dernierUid: boiteRejets.dernierUid });
  return lue?.dernierUid ?? 0;
}

async function noterUn(uidValidite: string, uid: number, source: Buffer, now: Date): Promise<void> {
  // One that cannot be read is one more that is no report.
  const rapport = await lireRapport(source).catch(() => null);
  await db.transaction(async (tx) => {
    await lockKey(tx, "boîte des rejets");
    const [lue] = await tx.select().from(boiteRejets);
    if (!lue || lue.uidValidite !== uidValidite || uid <= lue.dernierUid) return;
    const suite = rapport && (await noterRapport(tx, rapport, now));
    await tx
      .update(boiteRejets)
      .set({ dernierUid: uid, ...(suite && { [suite]: lue[suite] + 1 }) })
      .where(eq(boiteRejets.un, 1));
  });
}

type Changement = Parameters<ReturnType<typeof db.update<typeof boiteRejets>>["set"]>[0];
async function ecrire(change: Changement): Promise<void> {
  await db.insert(boiteRejets).values({}).onConflictDoNothing();
  await db.update(boiteRejets).set(change).where(eq(boiteRejets.un, 1));
}

class PasDeDossier extends Error {}

/** Never what the server answered: it names the account. */
function panneDe(error: unknown): PanneRejets {
  if (error instanceof PasDeDossier) return "dossier";
  const lue: Record<string, unknown> = error instanceof Error ? { ...error } : {};
  if (lue.authenticationFailed === true) return "identifiants";
  return typeof lue.code === "string" ? "injoignable" : "autre";
}
