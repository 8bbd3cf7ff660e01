import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { keptPolicy } from "../../socle/http/csp.ts";
import { CSP_NUE, pageNue } from "../../socle/http/page-nue.ts";
import { isPageEntiere, pageTombee } from "../../socle/sante/page.ts";
import { rendre } from "./rendre.ts";
import { sansScript } from "./sans-script.ts";

/** Of no page: what Next draws there is the page that says so. */
const NULLE_PART = "/_not-found";

const SECOURS = pageNue({
  titre: "Cette page n’existe pas",
  corps: `<p>L’adresse est peut-être incomplète, ou la page ne vous est pas ouverte.</p>
<p><a href="/">Revenir à l’accueil</a>, ou chercher dans le <a href="/plan-du-site">plan du site</a>.</p>`,
});

/** Those of Next's answer that go with ours. */
const ENTETES =
  /^(set-cookie|x-content-type-options|referrer-policy|permissions-policy|cross-origin-opener-policy|strict-transport-security)$/;

const globals = globalThis as typeof globalThis & { trameIntrouvable?: Promise<string | null> };

/** What is said where there is nothing: the same for everybody, for as long as this server lives. Null: it could not be drawn. */
export async function introuvable(server: Server, host: string): Promise<string | null> {
  const ecoute = server.address();
  if (!ecoute || typeof ecoute === "string") return null;
  globals.trameIntrouvable ??= rendre(ecoute, host, NULLE_PART).then(({ corps }) => sansScript(corps));
  const page = await globals.trameIntrouvable.catch(() => null);
  if (page === null) globals.trameIntrouvable = undefined;
  return page;
}

/**
 * Where there is nothing, and where a page fell, Next sends a shell that only its scripts fill: blank, in no language and
 * without a link for who has none. To who asks for a whole page, a whole one is sent in its place, with the same status.
 */
export function tenirEntiere(server: Server, host: string, request: IncomingMessage, response: ServerResponse): void {
  if (!isPageEntiere(request.headers)) return;
  const { writeHead, write, end, flushHeaders } = response;
  let remplacee = false;
  const tete = () => {
    if (!remplacee && !response.headersSent) response.writeHead(response.statusCode);
    return remplacee;
  };
  response.writeHead = (statut: number, ...reste: unknown[]) => {
    if (remplacee) return response;
    if (!isVide(statut, response)) return Reflect.apply(writeHead, response, [statut, ...reste]);
    remplacee = true;
    void page(statut).then(([html, csp]) => envoyer(statut, html, csp));
    return response;
  };
  response.write = (...args: unknown[]) => tete() || Reflect.apply(write, response, args);
  response.end = (...args: unknown[]) => (tete() ? response : Reflect.apply(end, response, args));
  response.flushHeaders = () => void (tete() || Reflect.apply(flushHeaders, response, []));

  async function page(statut: number): Promise<[html: string, csp: string]> {
    if (statut === 500) return [pageTombee({ formulaire: request.method === "POST" }), CSP_NUE];
    const html = await introuvable(server, host);
    return html === null ? [SECOURS, CSP_NUE] : [html, keptPolicy((request.url ?? "/").split("?", 1)[0] ?? "/")];
  }

  function envoyer(statut: number, html: string, csp: string): void {
    if (response.destroyed) return;
    for (const nom of response.getHeaderNames()) if (!ENTETES.test(nom)) response.removeHeader(nom);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("content-length", Buffer.byteLength(html));
    response.setHeader("content-security-policy", csp);
    response.setHeader("cache-control", "no-store");
    // Past what was put in their way, here and by Next, which may still be writing what nobody reads.
    Reflect.apply(writeHead, response, [statut]);
    // To HEAD too: Node leaves the body out, and what is said of it is what GET would be told.
    Reflect.apply(end, response, [html]);
  }
}

/** A refusal without a page: its shell, or the bare word a file answers. */
function isVide(statut: number, response: ServerResponse): boolean {
  const type = String(response.getHeader("content-type") ?? "text/html");
  return (statut === 404 && /^text\/(html|plain)/.test(type)) || (statut === 500 && type.startsWith("text/html"));
}
