import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { comprimerPage } from "./comprimer.ts";

const PAGE = `<p>${"Une page entière. ".repeat(200)}</p>`;

/** What a page written in pieces is answered as. */
async function lire(
  chemin: string,
  accepte: string,
  ecrire: (r: ServerResponse, q: IncomingMessage) => void,
  auPremier = () => {},
) {
  const serveur = createServer((q, r) => {
    comprimerPage(q, r);
    ecrire(r, q);
  }).listen(0, "127.0.0.1");
  await new Promise((pret) => serveur.once("listening", pret));
  const { port } = serveur.address() as AddressInfo;
  try {
    return await new Promise<{ reponse: IncomingMessage; corps: Buffer }>((lue, erreur) =>
      request({ host: "127.0.0.1", port, path: chemin, headers: { "accept-encoding": accepte } }, (reponse) => {
        const morceaux: Buffer[] = [];
        reponse.once("data", auPremier);
        reponse.on("data", (m: Buffer) => morceaux.push(m));
        reponse.on("end", () => lue({ reponse, corps: Buffer.concat(morceaux) }));
      })
        .once("error", erreur)
        .end(),
    );
  } finally {
    serveur.close();
  }
}

const enMorceaux = (r: ServerResponse) => {
  r.setHeader("content-type", "text/html; charset=utf-8");
  r.flushHeaders();
  r.write(PAGE.slice(0, 100));
  r.write(Buffer.from(PAGE.slice(100)), () => r.end());
};

test("a page is sent whole, in the best compression its reader takes, and Next is asked for none", async () => {
  const br = await lire("/cress", "gzip, deflate, br", (r, q) => {
    expect(q.headers["accept-encoding"]).toBeUndefined();
    enMorceaux(r);
  });
  expect(br.reponse.headers["content-encoding"]).toBe("br");
  expect(br.reponse.headers["content-length"]).toBe(String(br.corps.length));
  expect(brotliDecompressSync(br.corps).toString()).toBe(PAGE);
  const gzip = await lire("/cress", "gzip", enMorceaux);
  expect(gzip.reponse.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(gzip.corps).toString()).toBe(PAGE);
  const nue = await lire("/cress", "identity", enMorceaux);
  expect(nue.reponse.headers["content-encoding"]).toBeUndefined();
  expect(nue.corps.toString()).toBe(PAGE);
});

test("a few words, an answer without any, and a file are left as they are", async () => {
  const bref = await lire("/cress", "br", (r) => r.writeHead(404, { "content-type": "text/plain" }).end("Rien"));
  expect([bref.reponse.statusCode, bref.reponse.headers["content-type"], bref.corps.toString()]).toEqual([
    404,
    "text/plain",
    "Rien",
  ]);
  expect(bref.reponse.headers["content-encoding"]).toBeUndefined();
  const ailleurs = await lire("/cress", "br", (r) => r.writeHead(303, { location: "/connexion" }).end());
  expect([ailleurs.reponse.statusCode, ailleurs.reponse.headers.location, ailleurs.corps.length]).toEqual([
    303,
    "/connexion",
    0,
  ]);
  const fichier = await lire("/cress/2100/candidatures/export.csv", "br", (r, q) => {
    expect(q.headers["accept-encoding"]).toBe("br");
    enMorceaux(r);
  });
  expect(fichier.reponse.headers["content-encoding"]).toBeUndefined();
  expect(fichier.corps.toString()).toBe(PAGE);
});

test("what is no page leaves as it is read, whatever its address: its end waits for its beginning to arrive", async () => {
  let finir = () => {};
  const { corps, reponse } = await lire(
    "/administration/sauvegardes/1",
    "br",
    (r) => {
      r.setHeader("content-type", "application/octet-stream");
      r.flushHeaders();
      r.write("le début, ");
      finir = () => r.end("la fin");
    },
    () => finir(),
  );
  expect([corps.toString(), reponse.headers["content-encoding"]]).toEqual(["le début, la fin", undefined]);
});
