import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

export const sha256 = (octets: string | Uint8Array) => createHash("sha256").update(octets).digest("hex");
const hmac = (cle: string | Buffer, mots: string) => createHmac("sha256", cle).update(mots).digest();

const echapper = (mots: string) =>
  encodeURIComponent(mots).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

export type Compte = { cle: string; secret: string; region: string };

const TROP_LOIN_MS = 15 * 60_000;
const OBLIGES = ["host", "x-amz-content-sha256", "x-amz-date"];

/**
 * What is wrong with the signature of a request (AWS Signature Version 4), by the code S3 gives it; undefined when it is the
 * one this account makes of exactly this method, address, headers and body.
 */
export function fausseSignature(
  { method = "", url = "/", headers }: IncomingMessage,
  corps: Uint8Array,
  { cle, secret, region }: Compte,
): string | undefined {
  const [, donnee, jour, zone, service, signes = "", signature = ""] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? "",
    ) ?? [];
  if (!donnee) return "AccessDenied";
  if (donnee !== cle) return "InvalidAccessKeyId";
  if (zone !== region || service !== "s3") return "AuthorizationHeaderMalformed";
  const at = String(headers["x-amz-date"]);
  const instant = Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  if (!(Math.abs(instant - Date.now()) < TROP_LOIN_MS) || !at.startsWith(String(jour))) return "RequestTimeTooSkewed";
  const noms = signes.split(";");
  const tus = Object.keys(headers).filter((nom) => nom.startsWith("x-amz-") && !noms.includes(nom));
  if (tus.length > 0 || OBLIGES.some((nom) => !noms.includes(nom))) return "AccessDenied";
  if (headers["x-amz-content-sha256"] !== sha256(corps)) return "XAmzContentSHA256Mismatch";

  const { pathname, searchParams } = new URL(url, "http://s3");
  const demande = [
    method,
    pathname.split("/").map(decodeURIComponent).map(echapper).join("/"),
    [...searchParams]
      .map(([nom, valeur]) => `${echapper(nom)}=${echapper(valeur)}`)
      .sort()
      .join("&"),
    ...noms.map((nom) => `${nom}:${String(headers[nom]).trim().replace(/\s+/g, " ")}`),
    "",
    signes,
    sha256(corps),
  ].join("\n");
  const portee = `${jour}/${region}/s3/aws4_request`;
  const aSigner = ["AWS4-HMAC-SHA256", at, portee, sha256(demande)].join("\n");
  const cleDuJour = [region, "s3", "aws4_request"].reduce(hmac, hmac(`AWS4${secret}`, String(jour)));
  const juste = hmac(cleDuJour, aSigner);
  return timingSafeEqual(juste, Buffer.from(signature, "hex")) ? undefined : "SignatureDoesNotMatch";
}
