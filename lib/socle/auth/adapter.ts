import "server-only";
import { and, arrayContains, eq, gt, isNull, sql } from "drizzle-orm";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { db } from "@/db/client";
import { jetonsConnexion, personnes, sessions } from "@/db/schema/personne";
import { now } from "../horloge/now.ts";
import { hashJeton } from "./jeton.ts";
import { inscrireSession } from "./ouvrir.ts";
import { maintenant } from "./temps.ts";

const toUser = (p: typeof personnes.$inferSelect): AdapterUser => ({
  id: p.id,
  email: p.courriel,
  emailVerified: p.courrielVerifieAt,
  name: p.nom,
});

const findBy = async (where: ReturnType<typeof eq>) => {
  const [personne] = await db
    .select()
    .from(personnes)
    .where(and(where, isNull(personnes.supprimeeAt)));
  return personne ? toUser(personne) : null;
};

/** next-auth on our own tables, session tokens kept hashed; what an identity adds to it is in identite/options.ts. */
export const adapter: Adapter = {
  async createUser(user: Omit<AdapterUser, "id">) {
    const [row] = await db
      .insert(personnes)
      .values({ courriel: user.email.toLowerCase(), courrielVerifieAt: user.emailVerified, createdAt: await now() })
      .returning();
    if (!row) throw new Error("personne non créée");
    return toUser(row);
  },
  getUser: (id) => findBy(eq(personnes.id, id)),
  getUserByEmail: (email) => findBy(eq(personnes.courriel, email.toLowerCase())),
  getUserByAccount: async () => null,
  async updateUser(user) {
    const [row] = await db
      .update(personnes)
      .set({ courrielVerifieAt: user.emailVerified })
      .where(eq(personnes.id, user.id))
      .returning();
    if (!row) throw new Error("personne inconnue");
    return toUser(row);
  },
  linkAccount: async () => undefined,
  createSession: (session) => inscrireSession(session),
  async getSessionAndUser(sessionToken) {
    const [row] = await db
      .select({ session: sessions, personne: personnes })
      .from(sessions)
      .innerJoin(personnes, eq(personnes.id, sessions.personneId))
      .where(eq(sessions.jetonHash, hashJeton(sessionToken)));
    if (!row) return null;
    return {
      session: { sessionToken, userId: row.session.personneId, expires: row.session.expiresAt },
      user: toUser(row.personne),
    };
  },
  async updateSession(session) {
    if (session.expires)
      await db
        .update(sessions)
        .set({ expiresAt: session.expires })
        .where(eq(sessions.jetonHash, hashJeton(session.sessionToken)));
    return null;
  },
  async deleteSession(sessionToken) {
    await db.delete(sessions).where(eq(sessions.jetonHash, hashJeton(sessionToken)));
  },
  // Links are made and limited in lien.ts; next-auth asks for this to be there.
  createVerificationToken: () => Promise.reject(new Error("un lien se demande par demanderLien")),
  /**
   * What a press on the button of a link was given, once. Whether it still stands is asked of the clock of the base, here;
   * next-auth then asks its own, and is told a minute from now.
   */
  async useVerificationToken({ token }) {
    const [row] = await db
      .update(jetonsConnexion)
      .set({ passagesHash: sql`array_remove(${jetonsConnexion.passagesHash}, ${token})` })
      .where(
        and(arrayContains(jetonsConnexion.passagesHash, [token]), gt(jetonsConnexion.passageExpiresAt, sql`now()`)),
      )
      .returning({ courriel: jetonsConnexion.courriel });
    return row ? { identifier: row.courriel, token, expires: new Date(maintenant().getTime() + 60_000) } : null;
  },
};
