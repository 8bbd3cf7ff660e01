import "server-only";
import { env } from "../../env.ts";
import { logError } from "../../log.ts";
import { adapter } from "../adapter.ts";
import { COOKIES_SESSION, hashJeton } from "../jeton.ts";
import { actorOfSession } from "../load-actor.ts";
import { decouvrir, type Fournisseur } from "./fournisseur.ts";
import { demander, lireTemoin, type Temoins } from "./next-auth.ts";
import { ID, optionsIdentite, type Voyage } from "./options.ts";
import { scellerPresentee } from "./presentee.ts";

/** Where a browser goes next, what it keeps meanwhile, and the identity it presents when that is nobody’s here. */
export type Etape = { vers: string; poses: string[]; presentee?: string };

export const INCONNU = "/connexion/inconnu";
export const RELIER = "/espace/mes-donnees/relier";

const nouveau = (): Voyage => ({ deuxFacteurs: false, acrRefuse: false });
const isEchec = (vers: string | null): vers is null => vers === null || vers.startsWith(`${env().NEXTAUTH_URL}/api/`);
const echec = (pourquoi: "echec" | "annulee" | "acr", connecte: boolean): Etape => ({
  vers: connecte ? `/espace/mes-donnees?identite=${pourquoi}` : `/connexion?erreur=identite_${pourquoi}`,
  poses: [],
});

/** Towards the provider: a state, a nonce and, when it knows it, a PKCE challenge, each kept by the browser, of 43 characters. */
export async function partir(f: Fournisseur, destination: string, connecte: boolean): Promise<Etape> {
  try {
    const options = optionsIdentite(f, await decouvrir(f), nouveau(), { connecte, ailleurs: INCONNU });
    // Its guard against foreign forms is asked for and given back at once: ours has let this request in (lib/socle/http/gate.ts).
    const garde = await demander(options, { methode: "GET", action: ["csrf"], temoins: {} });
    const temoins = Object.fromEntries(garde.poses.map(lireTemoin));
    const corps = { ...(garde.corps as { csrfToken: string }), callbackUrl: destination };
    const { vers, poses } = await demander(options, { methode: "POST", action: ["signin", ID], temoins, corps });
    return isEchec(vers) ? echec("echec", connecte) : { vers, poses };
  } catch (error) {
    logError("fournisseur d’identité", error);
    return echec("echec", connecte);
  }
}

/**
 * Back from the provider. A known identity opens a session; one that is nobody’s is kept by the browser, for its person to
 * link it once they have come by mail. Whoever is signed in already stays who they are, and is asked whether to link.
 */
export async function revenir(f: Fournisseur, query: Record<string, string>, recus: Temoins): Promise<Etape> {
  const token = COOKIES_SESSION.map((nom) => recus[nom]).find(Boolean);
  const connecte = token !== undefined && (await actorOfSession(hashJeton(token))) !== null;
  const voyage = nouveau();
  const temoins = Object.fromEntries(Object.entries(recus).filter(([nom]) => !COOKIES_SESSION.includes(nom)));
  try {
    const ailleurs = connecte ? RELIER : INCONNU;
    const options = optionsIdentite(f, await decouvrir(f), voyage, { connecte, ailleurs });
    const { vers, poses } = await demander(options, { methode: "GET", action: ["callback", ID], query, temoins });
    if (isEchec(vers)) {
      const annulee = query.error === "access_denied";
      return { ...echec(annulee ? "annulee" : voyage.acrRefuse ? "acr" : "echec", connecte), poses };
    }
    if (vers === ailleurs) return { vers, poses, presentee: presenter(f, voyage) };
    // The half-open session that was there is replaced, not left behind.
    if (token) await adapter.deleteSession?.(token);
    return { vers, poses };
  } catch (error) {
    logError("fournisseur d’identité", error);
    return echec("echec", connecte);
  }
}

const MOTS_MAX = 200;
const dit = (valeur: unknown) =>
  typeof valeur === "string" && valeur.trim() ? valeur.trim().slice(0, MOTS_MAX) : null;

function presenter({ emetteur }: Fournisseur, { dit: lui }: Voyage): string | undefined {
  if (!lui) return undefined;
  const nom = [dit(lui.given_name), dit(lui.usual_name)].filter(Boolean).join(" ") || null;
  return scellerPresentee({ emetteur, sub: lui.sub, nom, courriel: dit(lui.email), siret: dit(lui.siret) });
}
