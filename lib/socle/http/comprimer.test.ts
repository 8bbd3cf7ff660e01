import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { comprimerPage } from "./comprimer.ts";

const PAGE = `<p>${"Une page entière. ".repeat(200)}</p>`;

/** What a page written in pieces is answered as. */
async function lire(
  chemin: string,
  accepte: string,
  ecrire: (r: ServerResponse, q: IncomingMessage) => void,
  auPremier = () => {},
  method: "GET" | "HEAD" = "GET",
) {
  const serveur = createServer((q, r) => {
    comprimerPage(q, r);
    ecrire(r, q);
  }).listen(0, "127.0.0.1");
  await new Promise((pret) => serveur.once("listening", pret));
  const { port } = serveur.address() as AddressInfo;
  try {
    return await new Promise<{ reponse: IncomingMessage; corps: Buffer }>((lue, erreur) =>
      request({ host: "127.0.0.1", port, method, path: chemin, headers: { "accept-encoding": accepte } }, (reponse) => {
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

test("a page tells that it depends on what its reader takes, once, whoever wrote its head", async () => {
  const varie = async (vary: string | undefined, accepte: string) => {
    const { reponse } = await lire("/inconnue", accepte, (r) => {
      if (vary !== undefined) r.setHeader("vary", vary);
      r.writeHead(404, { "content-type": "text/html" }).end(PAGE);
    });
    return [reponse.statusCode, reponse.headers["content-encoding"], reponse.headers.vary];
  };
  expect(await varie(undefined, "br")).toEqual([404, "br", "Accept-Encoding"]);
  expect(await varie(undefined, "identity")).toEqual([404, undefined, "Accept-Encoding"]);
  expect(await varie("rsc", "gzip")).toEqual([404, "gzip", "rsc, Accept-Encoding"]);
  expect(await varie("rsc, accept-encoding", "gzip")).toEqual([404, "gzip", "rsc, accept-encoding"]);
});

test("a page ended twice is sent once, and one that bears a compression of its own is not compressed again", async () => {
  const deux = await lire("/cress", "br", (r) => {
    enMorceaux(r);
    setImmediate(() => r.end());
  });
  expect(brotliDecompressSync(deux.corps).toString()).toBe(PAGE);
  const deja = await lire("/cress", "br", (r) =>
    r.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(gzipSync(PAGE)),
  );
  expect([deja.reponse.headers["content-encoding"], gunzipSync(deja.corps).toString()]).toEqual(["gzip", PAGE]);
});

test("what is said of a page to who asks for its head alone is what the whole would be told", async () => {
  const dire = async (methode: "GET" | "HEAD") => {
    const { reponse, corps } = await lire("/inconnue", "br", enMorceaux, undefined, methode);
    return [reponse.headers["content-encoding"], reponse.headers["content-length"], corps.length > 0];
  };
  const [codage, longueur] = await dire("GET");
  expect(await dire("HEAD")).toEqual([codage, longueur, false]);
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
