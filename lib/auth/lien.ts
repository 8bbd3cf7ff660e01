import "server-only";
import { createHash } from "node:crypto";
import { and, count, eq, gt } from "drizzle-orm";
import { db } from "@/db/client";
import { jetonsConnexion } from "@/db/schema/personne";
import { encadrer } from "../courriel/cadre.ts";
import { lireContact } from "../courriel/contact.ts";
import { lien } from "../courriel/texte.ts";
import { sendNow } from "../courriel/transport.ts";
import { env } from "../env.ts";
import { done, type Result, refused } from "../result.ts";
import { adapter, VALIDITE_LIEN_MS } from "./adapter.ts";
import { newJeton } from "./jeton.ts";

const LIENS_PAR_HEURE = 8;

/** next-auth keeps this hash of a token, with the provider's secret or ours (core/lib/utils). */
const hashForNextAuth = (jeton: string) =>
  createHash("sha256").update(`${jeton}${env().NEXTAUTH_SECRET}`).digest("hex");

/**
 * Sends a sign-in link to an address, known or not: the answer is the same, so that it tells nothing.
 * Refuses `limite` past eight links an hour for one address.
 */
export async function demanderLien(courriel: string, retour: string): Promise<Result> {
  const address = courriel.toLowerCase();
  const [recent] = await db
    .select({ n: count() })
    .from(jetonsConnexion)
    .where(and(eq(jetonsConnexion.courriel, address), gt(jetonsConnexion.createdAt, new Date(Date.now() - 3_600_000))));
  if ((recent?.n ?? 0) >= LIENS_PAR_HEURE) return refused("limite");
  const jeton = newJeton();
  await adapter.createVerificationToken?.({
    identifier: address,
    token: hashForNextAuth(jeton),
    expires: new Date(Date.now() + VALIDITE_LIEN_MS),
  });
  await envoyerLienDeConnexion(address, jeton, retour);
  return done(undefined);
}

/** The mail of a sign-in: sent directly, never stored. Its link opens a page with one button, which mail scanners do not press. */
export async function envoyerLienDeConnexion(courriel: string, jeton: string, retour: string): Promise<void> {
  const url = new URL("/connexion/lien", env().NEXTAUTH_URL);
  url.searchParams.set("jeton", jeton);
  url.searchParams.set("retour", retour);
  const texte = {
    sujet: "Votre lien de connexion",
    corps: [
      "Voici le lien pour vous connecter à Trame, l’outil de la conférence régionale de l’ESS.",
      lien("Se connecter", `${url.pathname}${url.search}`),
      "Il sert une seule fois et reste valable une heure. Si vous n’avez rien demandé, ignorez ce message.",
    ],
  };
  await sendNow({ adresse: courriel, ...encadrer(texte, await lireContact(db, null), url.origin) });
}
