import { readFileSync } from "node:fs";
import type { APIResponse } from "@playwright/test";
import { isPagePublique } from "@/lib/conduite/gardees/adresse";
import { routesConstruites } from "@/lib/socle/http/route";
import { ABSENTES, adresses, COMPTES, formeDe, QUI, type Qui } from "./adresses.ts";
import { COOKIE, expect, sessionDemie, test } from "./navigateur.ts";

/** Accounts of one kind, on different objects. */
const DOUBLES: readonly (readonly Qui[])[] = [
  ["organisateur", "organisatrice"],
  ["comite", "partenaire"],
];
/** Accounts that open the same: the first address of a form is asked with both, the others by turns. */
const EGAUX: readonly (readonly Qui[])[] = [
  ["anonyme", "organisateur"],
  ["instructeur", "administrateur"],
];

test("each address opens to whom it should, shows nothing of the object to the others, and has the policy of pages or that of files, only one", async ({
  serveur,
  request,
}) => {
  const surprises: string[] = [];
  const liste = await adresses(serveur);
  /** Those whose headers have been read. */
  const lus = new Set<string>();
  const tours = rangsParForme(liste.map((a) => a.chemin));
  for (const qui of QUI) {
    const compte = COMPTES[qui];
    const headers = { cookie: compte ? `${COOKIE}=${await serveur.session(compte)}` : "" };
    for (const [rang, { chemin, ouvert, secret }] of liste.entries()) {
      // What is open to all is asked with nobody and with one account: who comes changes nothing of it.
      if (ouvert === "tous" && qui !== "anonyme" && qui !== "organisateur") continue;
      const egaux = EGAUX.find((e) => e.includes(qui) && e.every((q) => ouvert === "tous" || ouvert.includes(q)));
      const tour = tours.get(chemin) ?? 0;
      if (egaux && tour > 0 && egaux[tour % 2] !== qui) continue;
      // What is closed to both accounts of a kind is asked with one of them, by turns.
      const double = DOUBLES.find((d) => d.includes(qui));
      if (double && ouvert !== "tous" && !double.some((q) => ouvert.includes(q)) && double[rang % 2] !== qui) continue;
      const response = await request.get(chemin, { headers, maxRedirects: 0 });
      // A file says nothing of itself to who is not signed in; a page asks to sign in.
      const ferme = qui === "anonyme" && !chemin.startsWith("/api/") ? 307 : 404;
      const expected = ouvert === "tous" || ouvert.includes(qui) ? 200 : ferme;
      if (response.status() !== expected)
        surprises.push(`${qui} ${chemin}: ${response.status()} instead of ${expected}`);
      if (response.status() === 200 && !lus.has(chemin)) surprises.push(...entetes(chemin, response));
      if (response.status() === 200) lus.add(chemin);
      if (expected !== 200 && secret && (await response.text()).includes(secret))
        surprises.push(`${qui} ${chemin}: shows « ${secret} »`);
      if (expected === 307 && !response.headers().location?.startsWith("/connexion"))
        surprises.push(`${qui} ${chemin}: sent to ${response.headers().location}`);
    }
    for (const [rang, chemin] of ABSENTES.entries()) {
      // Absent for all: asked with nobody, with the widest rights, and with the others by turns.
      if (qui !== "anonyme" && qui !== "administrateur" && QUI[rang % QUI.length] !== qui) continue;
      const response = await request.get(chemin, { headers, maxRedirects: 0 });
      const expected = qui === "anonyme" && /^\/(espace|cress|comite|reponses|administration)/.test(chemin) ? 307 : 404;
      if (response.status() !== expected)
        surprises.push(`${qui} ${chemin}: ${response.status()} instead of ${expected}`);
    }
  }
  expect(surprises).toEqual([]);
});

/** Asked otherwise than by a link to a page or a file: what Next calls for itself, the way in, what is sent by a form. */
const SANS_ADRESSE = [
  ...["/_global-error", "/_not-found", "/icon.svg"],
  // Who is there already is led elsewhere (connexion.spec.ts).
  ...["", "/code", "/entree", "/entrer", "/identite", "/rappels/arreter", "/second-facteur"].map(
    (p) => `/connexion${p}`,
  ),
  // Files come there (etranges.spec.ts).
  ...["copies", "documents", "feuilles", "fichiers", "importations/[id]/[rang]", "kit", "logos", "logos-edition"].map(
    (p) => `/api/${p}`,
  ),
  ...["/api/photos", "/api/tableaux"],
];

test("no page and no file of the application is left out of the table of addresses", async ({ serveur }) => {
  const lire = (fichier: string) => JSON.parse(readFileSync(`.next/${fichier}`, "utf8"));
  const routeDe = routesConstruites(".");
  const reecritures = (
    lire("routes-manifest.json").rewrites.beforeFiles as { regex: string; destination: string }[]
  ).map(({ regex, destination }) => ({
    modele: new RegExp(regex),
    vers: destination.replace(":annee", "2023").replace(":code", "A1").replace(":numero", "1"),
  }));
  const demandees = [...(await adresses(serveur)).map((a) => a.chemin), ...ABSENTES].map(
    (chemin) => chemin.split("?", 1)[0] ?? "/",
  );
  const connues = new Set(
    demandees.map((chemin) => routeDe(reecritures.find((r) => r.modele.test(chemin))?.vers ?? chemin)),
  );
  const routes = new Set(Object.values(lire("app-path-routes-manifest.json") as Record<string, string>));
  expect([...routes].filter((route) => !connues.has(route)).sort()).toEqual(SANS_ADRESSE.sort());
});

test("a session whose code is still to be given is nobody’s at each address that is not open to all", async ({
  serveur,
  request,
}) => {
  const headers = { cookie: await sessionDemie(serveur) };
  const formes = new Map(
    (await adresses(serveur)).filter((a) => a.ouvert !== "tous").map((a) => [formeDe(a.chemin), a]),
  );
  const surprises: string[] = [];
  for (const { chemin, secret } of formes.values()) {
    const response = await request.get(chemin, { headers, maxRedirects: 0 });
    const { location = "" } = response.headers();
    const arrete = chemin.startsWith("/api/")
      ? response.status() === 404
      : response.status() === 307 && location.startsWith("/connexion/code?destination=");
    if (!arrete || (secret && (await response.text()).includes(secret)))
      surprises.push(`${chemin}: ${response.status()} ${location}`);
  }
  expect(surprises).toEqual([]);
  await serveur.sql`delete from sessions where personne_id = (select id from personnes where courriel = 'demie@demo.test')`;
  await serveur.sql`delete from personnes where courriel = 'demie@demo.test'`;
});

test("the address of a structure that was merged leads for good to what it became, for who may read that one", async ({
  serveur,
  request,
}) => {
  const devenir = async (nom: string, dans: string) => {
    const [row] = await serveur.sql<{ id: string }[]>`
      insert into structures (nom, nom_publie, fusionnee_dans_id, created_at) values (${nom}, ${nom}, ${dans}, now()) returning id`;
    return row?.id ?? "";
  };
  const [seule] = await serveur.sql<{ id: string }[]>`
    select structure_id as id from membres m join personnes p on p.id = m.personne_id where p.courriel = 'organisatrice@demo.test' limit 1`;
  const gardee = seule?.id ?? "";
  const avant = await devenir("La Première", await devenir("La Deuxième", gardee));
  const lire = async (compte: string, id: string, page: string) => {
    const response = await request.get(`/espace/structures/${id}/${page}`, {
      headers: { cookie: `${COOKIE}=${await serveur.session(compte)}` },
      maxRedirects: 0,
    });
    return [response.status(), response.headers().location];
  };
  for (const page of ["membres", "modifier"])
    expect(await lire("organisatrice@demo.test", avant, page)).toEqual([308, `/espace/structures/${gardee}/${page}`]);
  expect(await lire("organisatrice@demo.test", gardee, "membres")).toEqual([200, undefined]);
  expect(await lire("organisateur@demo.test", avant, "membres")).toEqual([404, undefined]);
});

test("each account lands in its own room", async ({ serveur, request }) => {
  const arrivees = {
    "organisateur@demo.test": "/espace",
    "organisatrice@demo.test": "/espace",
    "comite@demo.test": "/comite",
    "partenaire.etat@demo.test": "/comite",
    "partenaire.region@demo.test": "/comite",
    "instructeur@demo.test": "/cress",
    "administrateur@demo.test": "/cress",
    "destinataire@demo.test": "/reponses",
  };
  for (const [compte, salle] of Object.entries(arrivees)) {
    const headers = { cookie: `${COOKIE}=${await serveur.session(compte)}` };
    const response = await request.get("/connexion/entree", { headers, maxRedirects: 0 });
    expect(response.headers().location, compte).toBe(salle);
  }
  const anonyme = await request.get("/connexion/entree", { maxRedirects: 0 });
  expect(anonyme.headers().location).toBe("/connexion?destination=%2Fconnexion%2Fentree");
});

test("a role taken back is lost at the next request", async ({ serveur, request }) => {
  const headers = { cookie: `${COOKIE}=${await serveur.session("instructeur@demo.test")}` };
  expect((await request.get("/cress/2023/candidatures", { headers })).status()).toBe(200);
  const rows =
    await serveur.sql`delete from roles_edition where role = 'instructeur' and edition_id = (select id from editions where annee = 2023) returning *`;
  expect((await request.get("/cress/2023/candidatures", { headers, maxRedirects: 0 })).status()).toBe(404);
  await serveur.sql`insert into roles_edition ${serveur.sql(rows)}`;
});

/** How many addresses of the same form come before each. */
function rangsParForme(chemins: string[]): Map<string, number> {
  const vues = new Map<string, number>();
  return new Map(
    chemins.map((chemin) => {
      const forme = formeDe(chemin);
      const rang = vues.get(forme) ?? 0;
      vues.set(forme, rang + 1);
      return [chemin, rang];
    }),
  );
}

/** The security headers of an answer that are not as they should be. */
function entetes(chemin: string, response: APIResponse): string[] {
  const lus = response.headers();
  const page = lus["content-type"]?.startsWith("text/html");
  const pdf = lus["content-type"] === "application/pdf" && !chemin.startsWith("/api/");
  const fautes: string[] = [];
  // What is the same for everybody runs no script.
  const salle = page && !isPagePublique(chemin.split("?", 1)[0] ?? "");
  const attendue = salle ? /^default-src 'self'; script-src 'self' 'nonce-/ : /^default-src 'none'; style-src/;
  const csp = response.headersArray().filter((h) => h.name.toLowerCase() === "content-security-policy");
  if (csp.length !== 1 || !attendue.test(csp[0]?.value ?? "") || csp[0]?.value.endsWith("; sandbox") !== !(page || pdf))
    fautes.push(`${chemin}: ${csp.map((h) => h.value).join(" + ")}`);
  if (lus["x-content-type-options"] !== "nosniff" || lus["referrer-policy"] !== "same-origin" || lus["x-powered-by"])
    fautes.push(`${chemin}: ${JSON.stringify(lus)}`);
  return fautes;
}
