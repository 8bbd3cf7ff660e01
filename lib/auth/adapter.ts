import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { db } from "@/db/client";
import { jetonsConnexion, personnes, sessions } from "@/db/schema/personne";
import { now } from "../horloge/now.ts";
import { hashJeton } from "./jeton.ts";

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

/** next-auth on our own tables: sign-in by e-mail only, session tokens kept hashed. */
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
  async createSession(session) {
    await db
      .insert(sessions)
      .values({ jetonHash: hashJeton(session.sessionToken), personneId: session.userId, expiresAt: session.expires });
    return session;
  },
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
  async createVerificationToken({ identifier, token, expires }) {
    await db.insert(jetonsConnexion).values({
      jetonHash: token,
      courriel: identifier.toLowerCase(),
      createdAt: new Date(expires.getTime() - VALIDITE_LIEN_MS),
      expiresAt: expires,
    });
    return { identifier, token, expires };
  },
  async useVerificationToken({ token }) {
    const [row] = await db.delete(jetonsConnexion).where(eq(jetonsConnexion.jetonHash, token)).returning();
    return row ? { identifier: row.courriel, token, expires: row.expiresAt } : null;
  },
};

/** A sign-in link lives an hour, of real time: the demo's clock does not reach it. */
export const VALIDITE_LIEN_MS = 3_600_000;
