import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { keptPolicy } from "../../socle/http/csp.ts";
import type { Rendue } from "./rendre.ts";
import { sansScript } from "./sans-script.ts";

/** Of all that is kept, compressed. */
const OCTETS_MAX = 32 * 1024 * 1024;
/** What a page may answer and be kept: found, elsewhere, or nowhere. */
const GARDES = new Set([200, 301, 302, 303, 307, 308, 404]);
/** Those of the rendered page that go with it. */
const ENTETES = [
  "content-type",
  "location",
  "x-content-type-options",
  "referrer-policy",
  "permissions-policy",
  "cross-origin-opener-policy",
  "strict-transport-security",
];

const enGzip = promisify(gzip);
const enBrotli = promisify(brotliCompress);

export type Gardee = { statut: number; etag: string; entetes: OutgoingHttpHeaders; gzip: Buffer; br: Buffer };
type Place = { version: string; page: Promise<Gardee | null> };

/**
 * Pages kept by address until their version is another; the least asked of late go first. Ten who ask at once for one that
 * is not there wait for the same rendering. Null: it is not one to be kept, and `rendre` is asked again by the next.
 */
export function creerGarde(octetsMax = OCTETS_MAX) {
  const places = new Map<string, Place>();
  const tailles = new Map<string, number>();
  let octets = 0;

  const oublier = (adresse: string) => {
    places.delete(adresse);
    octets -= tailles.get(adresse) ?? 0;
    tailles.delete(adresse);
  };
  const compter = (adresse: string, taille: number) => {
    tailles.set(adresse, taille);
    octets += taille;
    for (const ancienne of tailles.keys()) {
      if (octets <= octetsMax) break;
      oublier(ancienne);
    }
  };

  return function lire(adresse: string, version: string, rendre: () => Promise<Rendue>): Promise<Gardee | null> {
    const place = places.get(adresse);
    if (place?.version === version) {
      const taille = tailles.get(adresse);
      // Asked again: last to go.
      if (taille !== undefined) {
        tailles.delete(adresse);
        tailles.set(adresse, taille);
      }
      return place.page;
    }
    oublier(adresse);
    const nouvelle: Place = { version, page: rendre().then((rendue) => garder(adresse, rendue)) };
    places.set(adresse, nouvelle);
    nouvelle.page.then(
      (page) => {
        if (places.get(adresse) !== nouvelle) return;
        if (page) compter(adresse, page.gzip.length + page.br.length + adresse.length);
        else oublier(adresse);
      },
      () => {
        if (places.get(adresse) === nouvelle) oublier(adresse);
      },
    );
    return nouvelle.page;
  };
}

async function garder(adresse: string, { statut, entetes, corps }: Rendue): Promise<Gardee | null> {
  if (!GARDES.has(statut)) return null;
  const html = sansScript(corps);
  if (html === null) return null;
  const octets = Buffer.from(html);
  const qualite = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: octets.length },
  };
  const [zip, br] = await Promise.all([enGzip(octets), enBrotli(octets, qualite)]);
  return {
    statut,
    etag: `W/"${createHash("sha256").update(octets).digest("base64url").slice(0, 22)}"`,
    entetes: {
      ...Object.fromEntries(ENTETES.flatMap((nom) => (entetes[nom] === undefined ? [] : [[nom, entetes[nom]]]))),
      "content-security-policy": keptPolicy(adresse.split("?", 1)[0] ?? "/"),
      // Kept by whoever wants, shown by nobody before asking whether it is still so.
      "cache-control": "no-cache",
      vary: "accept-encoding",
    },
    gzip: zip,
    br,
  };
}
