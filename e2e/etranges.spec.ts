import { readFileSync } from "node:fs";
import { request as demander } from "node:http";
import { ABSENTES, adresses, COMPTES, formeDe, variable } from "./adresses.ts";
import { COOKIE, expect, type Serveur, test } from "./navigateur.ts";

/** What no page expects: beyond what a column holds, no number, no text, several at once, markup, long. */
const ETRANGES = [
  "9e15",
  "-1",
  "99999999999999999999",
  "2147483648",
  "NaN",
  "%FF",
  "%ED%A0%80",
  "%00",
  "%27%3B--",
  "..%2F..",
  "x".repeat(3000),
];
/** Every parameter an address of the application reads. */
const PARAMETRES =
  "q page transition departement mois vue tri etat avis decision tour manque retard sans lire id edition autre annee code p jeton destination liste erreur depot voir categorie structure territoire instructeur format variante vierge modalite".split(
    " ",
  );

/** Below /api, what takes files. */
const ENVOIS = ["fichiers", "logos", "logos-edition", "photos", "feuilles", "documents", "kit"];

/** One address of each form, its identifiers and numbers read as blanks. */
async function formes(serveur: Serveur): Promise<string[]> {
  const parForme = new Map<string, string>();
  for (const chemin of [...(await adresses(serveur)).map((a) => a.chemin), ...ABSENTES])
    parForme.set(formeDe(chemin), chemin.split("?")[0] ?? "/");
  return [...parForme.values()];
}

/** A request as no client library would send it. */
const brute = (url: string, method: string, path: string, headers: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    demander({ hostname, port, method, path, headers }, (reponse) => {
      reponse.resume();
      resolve(reponse.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });

test("whatever an address is given, it answers that it does not know, and never falls", async ({
  serveur,
  request,
}) => {
  const headers = { cookie: `${COOKIE}=${await serveur.session(COMPTES.administrateur)}` };
  const chutes: string[] = [];
  const essayer = async (chemin: string) => {
    const statut = (await request.get(chemin, { headers, maxRedirects: 0 })).status();
    if (statut >= 500) chutes.push(`${statut} ${chemin.slice(0, 200)}`);
  };
  for (const [n, chemin] of (await formes(serveur)).entries()) {
    const mots = chemin.split("/");
    // Half of them in each place, by turns: one reader of identifiers, of codes, of years serves all addresses.
    for (const [e, etrange] of ETRANGES.entries())
      for (const [rang, mot] of mots.entries())
        if (variable(mot) && (e + n + rang) % 2 === 0) await essayer(mots.with(rang, etrange).join("/"));
    // Two turns, each parameter with another value: from one address to the next they begin elsewhere.
    for (let tour = 0; tour < 2; tour++) {
      const valeur = (i: number) => (ETRANGES[(n + i + 3 * tour) % ETRANGES.length] ?? "").slice(0, 60);
      await essayer(`${chemin}?${PARAMETRES.map((p, i) => `${p}=${valeur(i)}`).join("&")}`);
    }
    await essayer(`${chemin}?${PARAMETRES.map((p) => `${p}=a&${p}=b`).join("&")}`);
  }
  expect(chutes).toEqual([]);
});

test("a method nothing answers, an address that is no text and a body that is no form are refused", async ({
  serveur,
  request,
}) => {
  const cookie = `${COOKIE}=${await serveur.session(COMPTES.administrateur)}`;
  expect(await brute(serveur.url, "TRACE", "/")).toBe(405);
  expect(await brute(serveur.url, "PROPFIND", "/2023")).toBe(405);
  expect(await brute(serveur.url, "OPTIONS", "*")).toBe(400);
  for (const chemin of ["/%FF", "/2023/%E0%A4%A", "/2023/programme?q=%00", "/2023/../connexion", "/connexion#/x.pdf"])
    expect(await brute(serveur.url, "GET", chemin), chemin).toBe(400);
  // Another protocol is not spoken: it is answered as if it had not been asked, wherever.
  for (const [chemin, statut] of [
    ["/connexion", 200],
    ["/_next/static/rien", 404],
    ["/%FF", 400],
  ] as const)
    expect(await brute(serveur.url, "GET", chemin, { connection: "Upgrade", upgrade: "websocket" }), chemin).toBe(
      statut,
    );
  expect((await request.get("/_next/image?url=%2Ficon.svg&w=640&q=75")).status()).toBe(404);

  const chutes: string[] = [];
  const envoyer = async (chemin: string, headers: Record<string, string>, data: string) => {
    const statut = (
      await request.post(chemin, { headers: { cookie, origin: serveur.url, ...headers }, data, maxRedirects: 0 })
    ).status();
    if (statut >= 500) chutes.push(`${statut} ${chemin} ${JSON.stringify(headers)} ${data.slice(0, 40)}`);
  };
  const CORPS = [
    ["application/json", "{"],
    ["text/plain", "x"],
    ["multipart/form-data", "x"],
    [
      "multipart/form-data; boundary=a",
      '--a\r\ncontent-disposition: form-data; name="$ACTION_REF_1"\r\n\r\n\r\n--a--\r\n',
    ],
    ["multipart/form-data; boundary=a", '--a\r\ncontent-disposition: form-data; name="x"\r\n\r\ncoupé'],
    ["multipart/form-data; boundary=a", "--a\r\nni en-tête ni partie\r\n--a--\r\n"],
    ["application/x-www-form-urlencoded", "%FF=%00&fichier=x"],
  ] as const;
  const brise = await request.post("/connexion", {
    headers: { "content-type": "multipart/form-data; boundary=a", origin: serveur.url },
    data: "--a\r\nni en-tête ni partie\r\n--a--\r\n",
  });
  expect([brise.status(), brise.headers()["x-content-type-options"]]).toEqual([400, "nosniff"]);
  // What reads bodies gets them all; a page, which leaves them to what stands before it, two by turns.
  const lecteurs = ENVOIS.map((f) => `/api/${f}`);
  for (const [n, chemin] of [...lecteurs, "/connexion/entrer", ...(await formes(serveur))].entries())
    for (const [rang, [type, data]] of CORPS.entries())
      if (n <= lecteurs.length || (n + rang) % CORPS.length < 2) await envoyer(chemin, { "content-type": type }, data);
  const actions = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as {
    node: Record<string, unknown>;
  };
  // Four bodies for each action, by turns.
  for (const [n, id] of [...Object.keys(actions.node), "0".repeat(42), "x"].entries())
    for (const [rang, data] of [
      "[]",
      "[null]",
      '["x"]',
      "[9e15]",
      '[{"id":9e15}]',
      '["x","x"]',
      "pas du JSON",
      '["$F1"]',
    ].entries())
      if ((n + rang) % 2 === 0)
        await envoyer("/", { "next-action": id, "content-type": "text/plain;charset=UTF-8" }, data);
  expect(chutes).toEqual([]);
});

test("a file comes from a page of this site, or not at all", async ({ serveur, request }) => {
  const cookie = `${COOKIE}=${await serveur.session(COMPTES.administrateur)}`;
  const multipart = { fichier: { name: "x.png", mimeType: "image/png", buffer: Buffer.from("x") } };
  for (const route of ENVOIS) {
    const depuis = async (headers: Record<string, string>) =>
      (await request.post(`/api/${route}`, { headers: { cookie, ...headers }, multipart })).status();
    expect(await depuis({ origin: "https://evil.example" }), route).toBe(403);
    expect(await depuis({ origin: "null" }), route).toBe(403);
    expect(await depuis({ "sec-fetch-site": "same-site" }), route).toBe(403);
    expect(await depuis({ origin: serveur.url, "sec-fetch-site": "same-origin" }), route).toBe(404);
  }
});
