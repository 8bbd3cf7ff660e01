import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { findFreePort } from "../../../socle/machine/ports.ts";
import { type Boite, ouvrirBoite } from "./courriels.ts";
import { pageCourriel, pageListe } from "./page.ts";

export type Mailbox = { smtpUrl: string; webUrl: string; stop(): Promise<void> };

type Options = { dataDir: string; smtpPort: number; webPort: number; print: (line: string) => void };

const GARDES_MAX = 2000;

/**
 * Starts the demo's mail server and its web page, both on 127.0.0.1. They live in this process on purpose: killed with
 * it, they leave nothing behind. Mails are kept from one start to the next.
 */
export async function demarrerBoite({ dataDir, smtpPort, webPort, print }: Options): Promise<Mailbox> {
  const smtp = await findFreePort(smtpPort);
  if (smtp !== smtpPort) print(`Port ${smtpPort} (SMTP de démonstration) occupé : ${smtp} est utilisé.`);
  const web = await findFreePort(webPort === smtp ? webPort + 1 : webPort);
  if (web !== webPort) print(`Port ${webPort} (boîte aux lettres de démonstration) occupé : ${web} est utilisé.`);
  const boite = await ouvrirBoite(join(dataDir, "mails"), GARDES_MAX);
  const recepteur = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (flux, _session, fini) =>
      void buffer(flux)
        .then((brut) => boite.recevoir(brut))
        .then(() => fini(), fini),
  });
  recepteur.on("error", () => {});
  const site = createServer((requete, reponse) => repondre(boite, web, requete, reponse));
  await Promise.all([
    new Promise<void>((pret) => recepteur.listen(smtp, "127.0.0.1", pret)),
    new Promise<void>((pret) => site.listen(web, "127.0.0.1", pret)),
  ]);
  return {
    smtpUrl: `smtp://127.0.0.1:${smtp}`,
    webUrl: `http://localhost:${web}`,
    stop: async () => {
      site.closeAllConnections();
      await Promise.all([
        new Promise((fini) => site.close(fini)),
        new Promise<void>((fini) => recepteur.close(() => fini())),
      ]);
    },
  };
}

const ENTETES = {
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cache-control": "no-store",
};

function repondre(boite: Boite, port: number, requete: IncomingMessage, reponse: ServerResponse): void {
  const dire = (code: number, type: string, corps: string | Buffer, autres: Record<string, string> = {}) =>
    reponse.writeHead(code, { ...ENTETES, "content-type": type, ...autres }).end(corps);
  const html = (corps: string) => dire(200, "text/html; charset=utf-8", corps);
  if (!isDIci(requete, port)) return void dire(403, "text/plain; charset=utf-8", "Cette boîte ne se lit que d’ici.\n");
  const { pathname } = new URL(requete.url ?? "/", "http://localhost");
  if (requete.method === "POST" && pathname === "/vider") {
    boite.vider();
    return void reponse.writeHead(303, { ...ENTETES, location: "/" }).end();
  }
  const [, dossier, id = "", sous, rang = ""] = pathname.split("/");
  const courriel = dossier === "courriels" ? boite.trouver(id) : undefined;
  const piece = courriel?.attachments[Number(rang)];
  if (requete.method !== "GET") dire(405, "text/plain; charset=utf-8", "Lecture seule.\n");
  else if (pathname === "/") html(pageListe(boite.lister()));
  else if (pathname === "/courriels.json") dire(200, "application/json; charset=utf-8", enJson(boite));
  else if (courriel && sous === undefined) html(pageCourriel(courriel));
  else if (piece && sous === "pieces" && rang)
    dire(200, piece.contentType, piece.octets, {
      "content-disposition": `${piece.contentType.startsWith("image/") ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(piece.nom)}`,
    });
  else dire(404, "text/plain; charset=utf-8", "Introuvable.\n");
}

/** Attachments are told, their bytes asked for. */
const enJson = (boite: Boite) =>
  JSON.stringify(
    boite.lister().map(({ attachments, ...c }) => ({
      ...c,
      attachments: attachments.map(({ nom, contentType }) => ({ nom, contentType })),
    })),
  );

/**
 * Asked by this name, which no other site can point here, and by no page of another one: a link followed aside, nothing of
 * another site reads or writes.
 */
function isDIci({ headers, method }: IncomingMessage, port: number): boolean {
  const noms = ["localhost", "127.0.0.1"].map((nom) => `${nom}:${port}`);
  if (!headers.host || !noms.includes(headers.host)) return false;
  if (headers.origin && !noms.some((nom) => headers.origin === `http://${nom}`)) return false;
  const dici = ["same-origin", "none", undefined].includes(headers["sec-fetch-site"] as string | undefined);
  return dici || (method === "GET" && headers["sec-fetch-mode"] === "navigate");
}
