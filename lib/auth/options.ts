import "server-only";
import type { NextAuthOptions } from "next-auth";
import EmailProvider from "next-auth/providers/email";
import { env } from "../env.ts";
import { adapter, VALIDITE_LIEN_MS } from "./adapter.ts";
import { envoyerLienDeConnexion } from "./lien.ts";
import { ENTREE } from "./retour.ts";

/** Built when asked, never at import: the build has no environment. */
export const authOptions = (): NextAuthOptions => ({
  adapter,
  secret: env().NEXTAUTH_SECRET,
  session: { strategy: "database", maxAge: 30 * 24 * 3600 },
  pages: { signIn: "/connexion", verifyRequest: "/connexion/envoye", error: "/connexion/erreur" },
  providers: [
    EmailProvider({
      maxAge: VALIDITE_LIEN_MS / 1000,
      sendVerificationRequest: ({ identifier, token }) => envoyerLienDeConnexion(identifier, token, ENTREE),
    }),
  ],
});
