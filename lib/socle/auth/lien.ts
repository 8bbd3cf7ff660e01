import "server-only";
import { createHash } from "node:crypto";
import { and, eq, gt, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { jetonsConnexion, personnes } from "@/db/schema/personne";
import { encadrer } from "../courriel/cadre.ts";
import { lireContact } from "../courriel/contact.ts";
import { texteConnexion } from "../courriel/textes/connexion.ts";
import { sendNow } from "../courriel/transport.ts";
import { env } from "../env.ts";
import { done, type Result, refused } from "../result.ts";
import { hashClient } from "./coffre.ts";
import { hashJeton, newJeton } from "./jeton.ts";
import { aUnePlace, HEURE_MS, PAR_CLIENT, PAR_COMPTE } from "./limite.ts";

/**
 * A sign-in link lives an hour, of real time: the demo's clock does not reach it. It is that of the base: a server whose clock
 * is put right, or two that differ, neither kill a link nor give it a longer life.
 */
export const VALIDITE_LIEN_MS = HEURE_MS;
/** How long a press may be sent again: a double click, a phone that tries twice. */
const GESTE_MS = 120_000;
const PASSAGE_MS = 60_000;
/** A browser follows the answer to one of the presses it sent, not always to the last one the base saw. */
const PASSAGES_MAX = 4;

const t = jetonsConnexion;
const dans = (ms: number) => sql<Date>`now() + make_interval(secs => ${ms / 1000})`;

/** Who asks: the browser by a number of its own, and where it calls from (lib/socle/http/gate.ts). */
export type Demandeur = { navigateur: string; client: string };

/**
 * Sends a sign-in link to an address, known or not: the answer is the same, so that it tells nothing.
 * Refuses `limite` past eight unused links an hour for one address, and past sixty for one client, even asked at once.
 */
export async function demanderLien(courriel: string, destination: string, demandeur: Demandeur): Promise<Result> {
  const address = courriel.toLowerCase();
  if (await isSupprimee(address)) return done(undefined);
  const jeton = newJeton();
  const clientHash = hashClient(demandeur.client);
  const garde = await db.transaction(async (tx) => {
    if (!(await aUnePlace(tx, `lien ${address}`, PAR_COMPTE, recents(tx, eq(t.courriel, address))))) return false;
    if (!(await aUnePlace(tx, `lien de ${clientHash}`, PAR_CLIENT, recents(tx, eq(t.clientHash, clientHash)))))
      return false;
    await tx.insert(t).values({
      jetonHash: hashJeton(jeton),
      courriel: address,
      createdAt: sql`now()`,
      expiresAt: dans(VALIDITE_LIEN_MS),
      navigateurHash: hashJeton(demandeur.navigateur),
      clientHash,
    });
    return true;
  });
  if (!garde) return refused("limite");
  try {
    await envoyerLien(address, jeton, destination);
  } catch (error) {
    // A link that did not leave counts for nothing.
    await db.delete(t).where(eq(t.jetonHash, hashJeton(jeton)));
    throw error;
  }
  return done(undefined);
}

/** Of a person deleted while their address stayed: they have no way in, and nothing tells it. */
const isSupprimee = async (address: string) =>
  (await db.$count(personnes, and(eq(personnes.courriel, address), isNotNull(personnes.supprimeeAt)))) > 0;

const recents = (tx: Tx, where: SQL) => () =>
  tx.$count(t, and(where, isNull(t.utiliseAt), gt(t.createdAt, dans(-HEURE_MS))));

/** What a link that was opened says before anybody presses; null when it is unknown or too old. Opening uses nothing. */
export async function lireLien(jeton: string, navigateur: string | undefined) {
  const [lien] = await db
    .select()
    .from(t)
    .where(and(eq(t.jetonHash, hashJeton(jeton)), gt(t.expiresAt, sql`now()`)));
  if (!lien) return null;
  return {
    courriel: lien.courriel,
    utilise: lien.utiliseAt !== null,
    memeNavigateur: navigateur !== undefined && hashJeton(navigateur) === lien.navigateurHash,
  };
}

/**
 * The press on the button of a link: answers what next-auth takes, once. `geste` is the number of the page pressed: the
 * same press sent again within two minutes signs in too, any other finds the link used.
 */
export async function suivreLien(jeton: string, geste: string): Promise<string | null> {
  return db.transaction(async (tx) => {
    const [lien] = await tx
      .select({
        jetonHash: t.jetonHash,
        utiliseAt: t.utiliseAt,
        gesteHash: t.gesteHash,
        isRecent: sql<boolean>`coalesce(${t.utiliseAt} >= ${dans(-GESTE_MS)}, false)`,
      })
      .from(t)
      .where(and(eq(t.jetonHash, hashJeton(jeton)), gt(t.expiresAt, sql`now()`)))
      .for("update");
    if (!lien) return null;
    const gesteHash = hashJeton(geste);
    if (lien.utiliseAt && (lien.gesteHash !== gesteHash || !lien.isRecent)) return null;
    const passage = newJeton();
    await tx
      .update(t)
      .set({
        utiliseAt: sql`coalesce(${t.utiliseAt}, now())`,
        gesteHash,
        passagesHash: sql`(${t.passagesHash} || ${hashForNextAuth(passage)}::text)[greatest(1, cardinality(${t.passagesHash}) - ${PASSAGES_MAX - 2}):]`,
        passageExpiresAt: dans(PASSAGE_MS),
      })
      .where(eq(t.jetonHash, lien.jetonHash));
    return passage;
  });
}

/** next-auth keeps this hash of a token, with the provider's secret or ours (core/lib/utils). */
const hashForNextAuth = (jeton: string) =>
  createHash("sha256").update(`${jeton}${env().NEXTAUTH_SECRET}`).digest("hex");

/** The mail of a sign-in: sent directly, never stored. Its link opens a page with one button, which mail scanners do not press. */
async function envoyerLien(courriel: string, jeton: string, destination: string): Promise<void> {
  const url = new URL("/connexion/lien", env().NEXTAUTH_URL);
  url.searchParams.set("jeton", jeton);
  url.searchParams.set("destination", destination);
  const texte = texteConnexion(`${url.pathname}${url.search}`);
  await sendNow({ adresse: courriel, ...encadrer(texte, await lireContact(db, null), url.origin) });
}
