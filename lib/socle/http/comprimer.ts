import type { IncomingMessage, OutgoingHttpHeader, ServerResponse } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import Negotiator from "negotiator";
import { filePolicy } from "./csp.ts";

/** The best first, for whom several are the same. */
const CODAGES = ["br", "gzip", "identity"] as const;

/** How its reader wants a page. */
export const codageDe = (request: IncomingMessage): (typeof CODAGES)[number] =>
  // Its types do not know what it prefers itself.
  Reflect.apply(Negotiator.prototype.encoding, new Negotiator(request), [CODAGES, { preferred: CODAGES }]) ??
  "identity";

/** Below, it fits in one packet as it is. */
const OCTETS_MIN = 1024;

/** Quick ones: a page is read once. */
const CODEURS = {
  br: (octets: Buffer) => brotliCompressSync(octets, { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } }),
  gzip: (octets: Buffer) => gzipSync(octets, { level: 3 }),
};

/** What is made whole before its first word leaves. A backup or a document, whatever its address, is sent as it is read. */
const PAGE = /^text\/(html|x-component)/;

/**
 * Sends a page whole, compressed in one go: Next would give its pieces to another thread one by one and send each, for
 * several times the cost, and none of our pages shows anything before its end. What has the address of a file is left to it.
 */
export function comprimerPage(request: IncomingMessage, response: ServerResponse): void {
  if (filePolicy((request.url ?? "/").split("?", 1)[0] ?? "/") !== null) return;
  const codage = codageDe(request);
  // Next finds nobody to compress for.
  delete request.headers["accept-encoding"];
  const { writeHead, write, end, flushHeaders } = response;
  const morceaux: Buffer[] = [];
  let page: boolean | undefined;
  let finie = false;
  /** Known once its head is made. */
  const isPage = () => {
    page ??= PAGE.test(String(response.getHeader("content-type") ?? ""));
    return page;
  };
  response.writeHead = (statut: number, ...reste: unknown[]) => {
    const entetes = reste.at(-1);
    if (entetes && typeof entetes === "object")
      for (const [nom, valeur] of Object.entries(entetes)) response.setHeader(nom, valeur as OutgoingHttpHeader);
    if (!isPage()) return Reflect.apply(writeHead, response, [statut]);
    response.statusCode = statut;
    return response;
  };
  response.flushHeaders = () => {
    if (!isPage()) Reflect.apply(flushHeaders, response, []);
  };
  response.write = (...args: unknown[]) => (isPage() ? garder(args) : Reflect.apply(write, response, args));
  response.end = (...args: unknown[]) => {
    if (finie || !isPage()) return Reflect.apply(end, response, args);
    finie = true;
    garder(args);
    Object.assign(response, { writeHead });
    const octets = Buffer.concat(morceaux);
    return Reflect.apply(end, response, octets.length > 0 ? [coder(octets)] : []);
  };

  function garder(args: unknown[]): true {
    const [morceau] = args;
    if (typeof morceau === "string") morceaux.push(Buffer.from(morceau));
    if (morceau instanceof Uint8Array) morceaux.push(Buffer.from(morceau));
    for (const ecrit of args) if (typeof ecrit === "function") process.nextTick(ecrit as () => void);
    return true;
  }

  function coder(octets: Buffer): Buffer {
    const nu = codage === "identity" || octets.length < OCTETS_MIN || response.hasHeader("content-encoding");
    if (!nu) response.setHeader("content-encoding", codage);
    const varie = String(response.getHeader("vary") ?? "");
    if (!/accept-encoding/i.test(varie))
      response.setHeader("vary", varie ? `${varie}, Accept-Encoding` : "Accept-Encoding");
    const corps = nu ? octets : CODEURS[codage](octets);
    response.setHeader("content-length", corps.length);
    return corps;
  }
}
