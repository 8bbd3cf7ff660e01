import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { sessions } from "@/db/schema/personne";
import { env } from "../../env.ts";
import { logError } from "../../log.ts";
import { desceller, sceller } from "../coffre.ts";
import { hashJeton, newJeton } from "../jeton.ts";
import { pourSortie } from "../ouvrir.ts";
import { decouvrir, fournisseur } from "./fournisseur.ts";

/** Keeps, for the time of a way out, where it goes and what it must come back with. */
export const COOKIE_SORTIE = "trame-sortie";
export const SORTIE_S = 600;
export const DECONNECTE = "/connexion/deconnecte";

const POUR = "sortie en cours";
const sortie = z.object({ adresse: z.url(), state: z.string() });

/**
 * Who came by the provider leaves by it: its address to end their session there, sealed. Null for who came by mail, and when
 * the provider does not answer or has no such address: they leave here all the same.
 */
export async function preparerSortie(sessionToken: string): Promise<string | null> {
  const f = fournisseur();
  if (!f) return null;
  const jetonHash = hashJeton(sessionToken);
  const [session] = await db
    .select({ scelle: sessions.idTokenScelle })
    .from(sessions)
    .where(eq(sessions.jetonHash, jetonHash));
  const idToken = session?.scelle ? desceller(session.scelle, pourSortie(jetonHash)) : null;
  if (!idToken) return null;
  const metadata = await decouvrir(f).catch((error: unknown) => logError("fournisseur d’identité", error));
  if (!metadata?.end_session_endpoint) return null;
  const adresse = new URL(metadata.end_session_endpoint);
  const state = newJeton();
  adresse.searchParams.set("id_token_hint", idToken);
  adresse.searchParams.set("post_logout_redirect_uri", new URL(DECONNECTE, env().NEXTAUTH_URL).href);
  adresse.searchParams.set("state", state);
  return sceller(JSON.stringify({ adresse: adresse.href, state }), POUR);
}

export function lireSortie(scellee: string | undefined): z.output<typeof sortie> | null {
  const clair = scellee ? desceller(scellee, POUR) : null;
  return clair === null ? null : sortie.parse(JSON.parse(clair));
}
