import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { interactionPolicy } from "oidc-provider";

const SCOPE = "openid given_name usual_name email siret";

/** Who signs in at the provider, and how sure it is of it. */
export type Agent = {
  sub: string;
  given_name: string;
  usual_name: string;
  email: string;
  siret: string;
  acr: string;
  amr: string[];
};

export type FournisseurDEssai = {
  emetteur: string;
  client: string;
  secret: string;
  /** What the environment of Trame says of it. */
  env: Record<string, string>;
  /** Who is at the keyboard; null: they press « Annuler ». */
  agent: Agent | null;
  /** Lies of a provider that is not the one it says, about the JWT of the userinfo. */
  mentir: ((jwt: string) => string | object) | null;
  /** What each authorization and each way out was asked with. */
  demandes: URL[];
  sorties: URL[];
  fermer(): Promise<void>;
};

/** A key of nobody’s, to sign what the issuer did not. */
export function signerAutrement(jwt: string): string {
  const [entete = "", corps = ""] = jwt.split(".");
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return `${entete}.${corps}.${sign("sha256", Buffer.from(`${entete}.${corps}`), privateKey).toString("base64url")}`;
}

/** The same claims but some, signed by the issuer’s own key. */
export function resigner(jwt: string, cle: string, autres: object): string {
  const [entete = "", corps = ""] = jwt.split(".");
  const claims = { ...JSON.parse(Buffer.from(corps, "base64url").toString()), ...autres };
  const dit = `${entete}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}`;
  return `${dit}.${sign("sha256", Buffer.from(dit), createPrivateKey(cle)).toString("base64url")}`;
}

/**
 * An OpenID Connect server in ProConnect’s shape: userinfo as a signed JWT, acr and amr by the claims parameter, no
 * parameter it does not know, a secret in the body, a way out with a state. It asks nothing: who is there is who it is told.
 */
export async function lancerFournisseur(trame: string): Promise<FournisseurDEssai & { cle: string }> {
  let traiter: RequestListener | undefined;
  const serveur = createServer((req, res) => traiter?.(req, res));
  await new Promise<void>((resolve) => serveur.listen(0, "127.0.0.1", resolve));
  const emetteur = `http://localhost:${(serveur.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const client = "trame";
  const secret = randomBytes(24).toString("hex");
  const politique = interactionPolicy.base();
  // One that hands over a session weaker than what was asked for, without a word.
  for (const check of ["essential_acr", "essential_acrs"]) politique.get("login")?.checks.remove(check);
  const provider = new Provider(emetteur, {
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid: "essai", alg: "RS256", use: "sig" }] },
    clients: [
      {
        client_id: client,
        client_secret: secret,
        redirect_uris: [`${trame}/api/auth/callback/oidc`],
        post_logout_redirect_uris: [`${trame}/connexion/deconnecte`],
        token_endpoint_auth_method: "client_secret_post",
        userinfo_signed_response_alg: "RS256",
      },
    ],
    clientAuthMethods: ["client_secret_post"],
    cookies: { keys: [secret] },
    scopes: SCOPE.split(" "),
    claims: {
      acr: null,
      amr: null,
      openid: ["sub"],
      given_name: ["given_name"],
      usual_name: ["usual_name"],
      email: ["email"],
      siret: ["siret"],
    },
    acrValues: ["eidas1", "eidas2"],
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = `<!doctype html><title>Sortie</title>${form}<script>const f=document.forms[0];const i=document.createElement("input");i.type="hidden";i.name="logout";i.value="yes";f.append(i);f.submit()</script>`;
        },
      },
    },
    interactions: { policy: politique, url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ ...etat.agent, sub: id }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        accountId: ctx.oidc.session?.accountId,
        clientId: ctx.oidc.client?.clientId,
      });
      grant.addOIDCScope(SCOPE);
      grant.addOIDCClaims(["acr", "amr"]);
      await grant.save();
      return grant;
    },
  });
  const etat: FournisseurDEssai & { cle: string } = {
    emetteur,
    client,
    secret,
    cle: privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
    env: { TRAME_OIDC_EMETTEUR: emetteur, TRAME_OIDC_CLIENT: client, TRAME_OIDC_SECRET: secret },
    agent: null,
    mentir: null,
    demandes: [],
    sorties: [],
    fermer: () =>
      new Promise((resolve) => {
        serveur.close(() => resolve());
        serveur.closeAllConnections();
      }),
  };
  provider.use(async (ctx, next) => {
    if (ctx.path === "/auth") etat.demandes.push(new URL(ctx.url, emetteur));
    if (ctx.path === "/session/end") etat.sorties.push(new URL(ctx.url, emetteur));
    if (!ctx.path.startsWith("/interaction/")) {
      await next();
      if (ctx.path === "/me" && etat.mentir) ctx.body = etat.mentir(String(ctx.body));
      return;
    }
    const { agent } = etat;
    const result = agent
      ? { login: { accountId: agent.sub, acr: agent.acr, amr: agent.amr } }
      : { error: "access_denied", error_description: "l’agent a annulé" };
    ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result));
  });
  traiter = provider.callback();
  return etat;
}
