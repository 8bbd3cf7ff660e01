import "server-only";
import { eq } from "drizzle-orm";
import type { AdapterSession } from "next-auth/adapters";
import { db } from "@/db/client";
import { personnes, sessions } from "@/db/schema/personne";
import { env } from "../env.ts";
import { now } from "../horloge/now.ts";
import { sceller } from "./coffre.ts";
import { noter } from "./dire.ts";
import { hashJeton } from "./jeton.ts";
import { nommerLePremier } from "./premier.ts";
import { attenteDeSession } from "./second-facteur/porteur.ts";
import { maintenant } from "./temps.ts";

/** What a provider of identities said as it opened a session: what will sign out of there, whether two factors were given. */
export type ParIdentite = { idToken: string; deuxFacteurs: boolean };

/** What seals the token that signs out of the provider, and nothing else. */
export const pourSortie = (jetonHash: string) => `sortie ${jetonHash}`;

/**
 * A session, by a link or by an identity. Two factors given to the provider stand for ours; that they did is journaled for
 * whom ours would have been asked of.
 */
export async function inscrireSession<S extends AdapterSession>(session: S, par?: ParIdentite): Promise<S> {
  const jetonHash = hashJeton(session.sessionToken);
  const personneId = session.userId;
  const at = await now();
  await db.transaction(async (tx) => {
    const idTokenScelle = par ? sceller(par.idToken, pourSortie(jetonHash)) : null;
    await tx.insert(sessions).values({ jetonHash, personneId, expiresAt: session.expires, idTokenScelle });
    if (!par?.deuxFacteurs) return;
    const [sienne] = await tx
      .select({ attend: attenteDeSession })
      .from(sessions)
      .innerJoin(personnes, eq(personnes.id, sessions.personneId))
      .where(eq(sessions.jetonHash, jetonHash));
    await tx.update(sessions).set({ secondFacteurAt: maintenant() }).where(eq(sessions.jetonHash, jetonHash));
    if (sienne?.attend) await noter(tx, "second_facteur_fournisseur", personneId, personneId, at);
  });
  const { TRAME_ADMINISTRATEUR } = env();
  if (TRAME_ADMINISTRATEUR) await nommerLePremier(personneId, TRAME_ADMINISTRATEUR, at);
  return session;
}
