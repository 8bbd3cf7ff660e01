import { Agent, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { ENTETE_RENDU, MOT } from "../../socle/http/notre-demande.ts";

/** Next answers whole, its head first, to readers it knows run no script; this is the name of one. */
const LECTEUR = "Trame (Mediapartners-Google)";
const DELAI_MS = 30_000;

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

export type Rendue = { statut: number; entetes: IncomingHttpHeaders; corps: string };

/** Asks our own server for a page as nobody would: no cookie, no session. `host` is the site's public one. */
export function rendre({ address, port }: AddressInfo, host: string, url: string): Promise<Rendue> {
  const hostname = address === "::" || address === "0.0.0.0" ? "127.0.0.1" : address;
  return new Promise((resolve, reject) => {
    const demande = request(
      {
        hostname,
        port,
        path: url,
        agent,
        signal: AbortSignal.timeout(DELAI_MS),
        headers: { host, accept: "text/html", "user-agent": LECTEUR, [ENTETE_RENDU]: MOT },
      },
      (reponse) => {
        const morceaux: Buffer[] = [];
        reponse.on("data", (morceau: Buffer) => morceaux.push(morceau));
        reponse.once("error", reject);
        reponse.once("end", () =>
          resolve({
            statut: reponse.statusCode ?? 500,
            entetes: reponse.headers,
            corps: Buffer.concat(morceaux).toString("utf8"),
          }),
        );
      },
    );
    demande.once("error", reject);
    demande.end();
  });
}
