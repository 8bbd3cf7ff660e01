import "server-only";
import type { NextAuthOptions } from "next-auth";
import EmailProvider from "next-auth/providers/email";
import { env } from "../env.ts";
import { logError } from "../log.ts";
import { adapter } from "./adapter.ts";
import { destinationSure } from "./destination.ts";

/** All ways to sign in. Built when asked, never at import: the build has no environment. */
export const optionsCommunes = (): Omit<NextAuthOptions, "providers"> => ({
  adapter,
  secret: env().NEXTAUTH_SECRET,
  session: { strategy: "database", maxAge: 30 * 24 * 3600 },
  pages: { signIn: "/connexion", error: "/connexion/erreur" },
  // Its own logger writes addresses and tokens.
  logger: {
    error: (code, data) => logError(`next-auth ${code}`, "error" in data ? data.error : data),
    warn: () => {},
    debug: () => {},
  },
  callbacks: {
    redirect: ({ url, baseUrl }) => `${baseUrl}${destinationSure(url.replace(baseUrl, ""))}`,
  },
});

/** The end of a sign-in by mail. */
export const authOptions = (): NextAuthOptions => ({
  ...optionsCommunes(),
  providers: [
    // Its links are ours (lien.ts), counted and limited: the way in of next-auth is closed (app/api/auth).
    EmailProvider({ sendVerificationRequest: () => Promise.reject(new Error("un lien se demande par demanderLien")) }),
  ],
});
