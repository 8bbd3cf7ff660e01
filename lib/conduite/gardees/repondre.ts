import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { gunzipSync } from "node:zlib";
import fresh from "fresh";
import { codageDe } from "../../socle/http/comprimer.ts";
import { isPagePublique } from "./adresse.ts";
import { introuvable } from "./entiere.ts";
import { creerGarde, type Gardee } from "./garde.ts";
import { rendre } from "./rendre.ts";
import { versionPublique } from "./version.ts";

/** Longer ones are nobody's bookmark: each is rendered as it comes. */
const ADRESSE_MAX = 1000;

const globals = globalThis as typeof globalThis & { trameGarde?: ReturnType<typeof creerGarde> };
globals.trameGarde ??= creerGarde();
const lire = globals.trameGarde;

/** Whether a request asks for a whole page of the public, not for what an open page of ours reads within itself. */
export function isDemandee({ method, url = "/", headers }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  if (headers.rsc || headers["next-router-prefetch"] || url.length > ADRESSE_MAX) return false;
  return isPagePublique(url.split("?", 1)[0] ?? "/");
}

/**
 * Answers a page of the public from what is kept, or renders it once. False when nothing was answered: the base is
 * down, or the page is not one to keep.
 */
export async function repondrePublique(
  server: Server,
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const ecoute = server.address();
  if (!ecoute || typeof ecoute === "string") return false;
  const version = await versionPublique();
  if (version === null) return false;
  const url = request.url ?? "/";
  const page = await lire(url, version, async () => {
    const rendue = await rendre(ecoute, host, url);
    const corps = rendue.statut === 404 ? await introuvable(server, host) : null;
    return corps === null ? rendue : { ...rendue, corps };
  }).catch(() => null);
  if (!page) return false;
  envoyer(page, request, response);
  return true;
}

function envoyer(page: Gardee, request: IncomingMessage, response: ServerResponse): void {
  for (const [nom, valeur] of Object.entries(page.entetes)) if (valeur !== undefined) response.setHeader(nom, valeur);
  if (page.statut === 200) {
    response.setHeader("etag", page.etag);
    if (fresh(request.headers, { etag: page.etag })) {
      response.writeHead(304).end();
      return;
    }
  }
  const codage = codageDe(request);
  if (codage !== "identity") response.setHeader("content-encoding", codage);
  const octets = codage === "br" ? page.br : codage === "gzip" ? page.gzip : gunzipSync(page.gzip);
  response.writeHead(page.statut, { "content-length": octets.length });
  response.end(request.method === "HEAD" ? undefined : octets);
}
