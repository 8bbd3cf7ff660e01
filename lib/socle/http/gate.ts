import { type IncomingHttpHeaders, type IncomingMessage, Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { arreter, connexionOuverte, demandeRecue } from "./arret.ts";
import { clientDe } from "./client.ts";
import { comprimerPage } from "./comprimer.ts";
import { ENTETE_PRETE, poserEntetes } from "./entetes.ts";
import { isNotreDemande } from "./notre-demande.ts";
import { type Releve, releverDemande } from "./releve.ts";

const METHODES = ["GET", "HEAD", "POST", "OPTIONS"];
/** Where the client's address is told to the application; what a client sends under this name is dropped. */
export const ENTETE_CLIENT = "x-trame-client";

const globals = globalThis as typeof globalThis & { trameGate?: true };

/** Answers some requests in Next's place; false gives one back. */
export type Devanture = {
  isDemandee(request: IncomingMessage): boolean;
  repondre(server: Server, host: string, request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Answers in Next's place while the base is down; false when it is not, or nobody reads a page. */
  repondrePanne(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Answers in the place of what Next would answer blank. */
  tenirEntiere(server: Server, host: string, request: IncomingMessage, response: ServerResponse): void;
};

/**
 * Stands before Next, in whatever started it: answers by itself what no page can, which Next would answer by a 500, tells
 * who calls behind `proxies` trusted ones, counts what is asked (`releve`), answers what is kept (`devanture`), sets the
 * security headers, and makes the declared address of the site a known one even when the proxy does not say which it was asked.
 */
export function installGate(publicUrl: string, proxies: number, releve: Releve, devanture: Devanture | null): void {
  if (globals.trameGate) return;
  globals.trameGate = true;
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, arreter);
  const { host } = new URL(publicUrl);
  const emit: (this: Server, event: string, ...args: unknown[]) => boolean = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string, ...args: unknown[]) {
    if (event === "connection") connexionOuverte(args[0] as Socket);
    // Nothing here speaks otherwise: asked to, Next would leave some connections open for ever. Node then answers as usual.
    if (event === "connection" && devanture) this.removeAllListeners("upgrade");
    if (event !== "request") return emit.call(this, event, ...args);
    const [request, response] = args as [IncomingMessage, ServerResponse];
    if (isNotreDemande(request)) return emit.call(this, event, ...args);
    demandeRecue(request, response);
    releverDemande(releve, request, response);
    delete request.headers[ENTETE_PRETE];
    const status = refusalOf(request.method ?? "", request.url ?? "", request.headers, host);
    if (status !== null) return refuse(response, status);
    request.headers[ENTETE_CLIENT] = clientDe(
      request.headers["x-forwarded-for"],
      request.socket.remoteAddress,
      proxies,
    );
    if (hostOf(request.headers.origin) === host) request.headers["x-forwarded-host"] = host;
    if (!devanture) return emit.call(this, event, ...args);
    const passer = async () => {
      if (devanture.isDemandee(request)) {
        const fait = await devanture.repondre(this, host, request, response).catch(() => false);
        if (fait) return;
      }
      poserEntetes(publicUrl, request, response);
      if (await devanture.repondrePanne(request, response)) return;
      comprimerPage(request, response);
      devanture.tenirEntiere(this, host, request, response);
      emit.call(this, event, ...args);
    };
    void passer();
    return true;
  };
}

/** What no browser sends: Next would read another address than the one whose headers and answer are chosen here. */
const DETOURS = /#|\/(\.|%2e){1,2}(\/|$)/i;

/**
 * 405 for a method nothing here answers, 400 for an address that is no text, goes back on its steps or names a part of a
 * page, or a form without parts, 403 for what a page of another site posts; null when it may go on.
 */
export function refusalOf(
  method: string,
  url: string,
  headers: IncomingHttpHeaders = {},
  publicHost = "",
): 400 | 403 | 405 | null {
  if (!METHODES.includes(method)) return 405;
  const chemin = url.split("?", 1)[0] ?? "";
  if (!url.startsWith("/") || /%00/.test(url) || DETOURS.test(chemin)) return 400;
  try {
    decodeURIComponent(chemin);
  } catch {
    return 400;
  }
  if (method !== "POST") return null;
  if (/^multipart\/form-data(?!.*boundary=[^\s;])/i.test(headers["content-type"] ?? "")) return 400;
  return isForeign(headers, publicHost) ? 403 : null;
}

/** A browser always says where what it posts comes from; what says nothing is no browser, and has nobody's cookie. */
function isForeign(headers: IncomingHttpHeaders, publicHost: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site) return site !== "same-origin" && site !== "none";
  if (headers.origin === undefined) return false;
  const origin = hostOf(headers.origin);
  return origin === null || ![publicHost, headers.host, headers["x-forwarded-host"]].includes(origin);
}

const MOTS = { 400: "Demande illisible\n", 403: "Refusé\n", 405: "Méthode refusée\n" };

function refuse(response: ServerResponse, status: keyof typeof MOTS): boolean {
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    connection: "close",
    ...(status === 405 ? { allow: METHODES.join(", ") } : {}),
  });
  response.end(MOTS[status]);
  return true;
}

function hostOf(origin: string | undefined): string | null {
  return origin && URL.canParse(origin) ? new URL(origin).host : null;
}
