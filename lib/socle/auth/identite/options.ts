import "server-only";
import type { NextAuthOptions, Profile } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { type IssuerMetadata, TokenSet } from "openid-client";
import { adapter } from "../adapter.ts";
import { optionsCommunes } from "../options.ts";
import { inscrireSession } from "../ouvrir.ts";
import { adresseDecouverte, type Fournisseur } from "./fournisseur.ts";
import { personneDeLIdentite } from "./queries.ts";

/** The address of it known to the provider is `/api/auth/callback/` and this. */
export const ID = "oidc";

const SCOPE = "openid given_name usual_name email siret";
const DELAI_MS = 10_000;

/** What a signed userinfo holds, as ProConnect names it. */
type Dit = Profile & { sub: string; given_name?: unknown; usual_name?: unknown; siret?: unknown };

/** What comes to be known along one sign-in. */
export type Voyage = { dit?: Dit; idToken?: string; deuxFacteurs: boolean; acrRefuse: boolean };

/** `amr` says how many factors were given, `acr` how sure the provider is: neither comes unless it is asked for. */
const claims = ({ acr }: Fournisseur) =>
  JSON.stringify({
    id_token: { amr: { essential: true }, ...(acr.length > 0 && { acr: { essential: true, values: acr } }) },
  });

/**
 * Signed in twice over: the token, with its nonce, and what is told of the person, a JWT whose signature, issuer and `sub`
 * openid-client checks. A userinfo in plain JSON is refused.
 */
const provider = (f: Fournisseur, metadata: IssuerMetadata, voyage: Voyage): OAuthConfig<Dit> => ({
  id: ID,
  name: f.nom,
  type: "oauth",
  wellKnown: adresseDecouverte(f),
  idToken: true,
  clientId: f.client,
  clientSecret: f.secret,
  client: { userinfo_signed_response_alg: "RS256" },
  httpOptions: { timeout: DELAI_MS },
  checks: ["state", "nonce", ...(annoncePkce(metadata) ? ["pkce" as const] : [])],
  authorization: { params: { scope: SCOPE, claims: claims(f) } },
  userinfo: {
    request: async ({ client, tokens }) => {
      const recus = new TokenSet(tokens as ConstructorParameters<typeof TokenSet>[0]);
      const { acr, amr } = recus.claims();
      voyage.acrRefuse = f.acr.length > 0 && !f.acr.includes(acr ?? "");
      if (voyage.acrRefuse) throw new Error("acr refusé");
      voyage.idToken = recus.id_token;
      voyage.deuxFacteurs = amr?.includes("mfa") ?? false;
      voyage.dit = await client.userinfo<Dit>(recus);
      return voyage.dit;
    },
  },
  profile: ({ sub }) => ({ id: sub }),
});

const annoncePkce = ({ code_challenge_methods_supported: m }: IssuerMetadata) => Array.isArray(m) && m.includes("S256");

/**
 * `connecte`: a session is open already, which this one does not replace. An identity that is nobody’s here opens nothing
 * and makes no account; where it leads is `ailleurs`.
 */
export function optionsIdentite(
  f: Fournisseur,
  metadata: IssuerMetadata,
  voyage: Voyage,
  { connecte, ailleurs }: { connecte: boolean; ailleurs: string },
): NextAuthOptions {
  const communes = optionsCommunes();
  const lui = (sub: string) => personneDeLIdentite(f.emetteur, sub);
  return {
    ...communes,
    adapter: {
      ...adapter,
      getUserByAccount: async ({ providerAccountId }) => {
        const id = await lui(providerAccountId);
        return id && adapter.getUser ? adapter.getUser(id) : null;
      },
      getUserByEmail: async () => null,
      createUser: () => Promise.reject(new Error("une identité ne fait pas de compte")),
      linkAccount: () => Promise.reject(new Error("une identité se relie d’un geste")),
      createSession: (session) =>
        inscrireSession(session, { idToken: voyage.idToken ?? "", deuxFacteurs: voyage.deuxFacteurs }),
    },
    callbacks: {
      ...communes.callbacks,
      signIn: async ({ account }) =>
        !connecte && account && (await lui(account.providerAccountId)) !== null ? true : ailleurs,
    },
    providers: [provider(f, metadata, voyage)],
  };
}
