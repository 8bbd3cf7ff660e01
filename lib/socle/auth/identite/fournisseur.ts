import "server-only";
import { Issuer, type IssuerMetadata } from "openid-client";
import { env } from "../../env.ts";
import { maintenant } from "../temps.ts";

const DECOUVERTE_MS = 3_600_000;

/** A provider of identities, as the environment names it: `acr` are the levels taken, none when any will do. */
export type Fournisseur = { emetteur: string; client: string; secret: string; nom: string; acr: string[] };

/** Null when none is set: nothing of it is shown then, and no address of it answers. */
export function fournisseur(): Fournisseur | null {
  const { TRAME_OIDC_EMETTEUR, TRAME_OIDC_CLIENT, TRAME_OIDC_SECRET, TRAME_OIDC_NOM, TRAME_OIDC_ACR } = env();
  if (!TRAME_OIDC_EMETTEUR || !TRAME_OIDC_CLIENT || !TRAME_OIDC_SECRET) return null;
  return {
    emetteur: TRAME_OIDC_EMETTEUR,
    client: TRAME_OIDC_CLIENT,
    secret: TRAME_OIDC_SECRET,
    nom: TRAME_OIDC_NOM?.trim() || "ProConnect",
    acr: (TRAME_OIDC_ACR ?? "").split(/\s+/).filter(Boolean),
  };
}

export const adresseDecouverte = ({ emetteur }: Fournisseur) =>
  `${emetteur.replace(/\/$/, "")}/.well-known/openid-configuration`;

let connue: { de: string; jusqua: number; metadata: IssuerMetadata } | undefined;

/** What the issuer says of itself, asked once an hour by each process; refused when it says it is another. */
export async function decouvrir(f: Fournisseur): Promise<IssuerMetadata> {
  const at = maintenant().getTime();
  if (connue?.de === f.emetteur && connue.jusqua > at) return connue.metadata;
  const { metadata } = await Issuer.discover(adresseDecouverte(f));
  if (metadata.issuer !== f.emetteur) throw new Error("l’émetteur en annonce un autre");
  connue = { de: f.emetteur, jusqua: at + DECOUVERTE_MS, metadata };
  return metadata;
}
