import { isPagePublique } from "@/lib/conduite/gardees/adresse";
import { adresses } from "./adresses.ts";
import { expect, lancerServeur, nomDeBase, type Serveur, test } from "./navigateur.ts";
import { urlOf } from "./postgres.ts";

/**
 * Read by pages of the public, and never changed but with what has a trigger: bytes kept once, the journal of a label
 * withdrawn, the accepted rows of `candidature_structures` as a view.
 */
const SANS_CHANGEMENT = ["changements_publics", "fichiers", "evenements", "organisatrices"];

const pages = async (serveur: Serveur) =>
  (await adresses(serveur)).map((a) => a.chemin).filter((chemin) => isPagePublique(chemin.split("?", 1)[0] ?? ""));

const lire = (url: string, chemin: string, headers: Record<string, string> = {}) =>
  fetch(`${url}${chemin}`, { redirect: "manual", headers });

test("a page of the public reads no table whose change would not be told", async ({ serveur }) => {
  const { sql } = serveur;
  const base = await nomDeBase(serveur);
  const role = `lecteur_${base}`;
  await sql.unsafe(`drop role if exists ${role}`);
  await sql.unsafe(`create role ${role} login password 'lecteur'`);
  const tables = await sql<{ nom: string }[]>`
    select c.relname as nom from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'changement_public'`;
  expect(tables.length).toBeGreaterThan(25);
  await sql.unsafe(`grant select on ${[...tables.map((t) => t.nom), ...SANS_CHANGEMENT].join(", ")} to ${role}`);
  const url = new URL(urlOf(base));
  url.username = role;
  url.password = "lecteur";
  const lecteur = await lancerServeur(base, { DATABASE_URL: url.href, TRAME_WORKER: "0" });
  try {
    const tombees: string[] = [];
    for (const chemin of await pages(serveur)) {
      const { status } = await lire(lecteur.url, chemin);
      if (status >= 500) tombees.push(`${chemin} ${status}`);
    }
    expect(tombees, lecteur.journal()).toEqual([]);
  } finally {
    await lecteur.stop();
    await sql.unsafe(`drop owned by ${role}; drop role ${role}`);
  }
});

test("pages of the public hold no script, in the bytes one takes, and are not sent again to who has them", async ({
  serveur,
  request,
}) => {
  const fautes: string[] = [];
  for (const chemin of await pages(serveur)) {
    const reponse = await lire(serveur.url, chemin, { "accept-encoding": "identity" });
    if (reponse.status !== 200) continue;
    const html = await reponse.text();
    const zip = await lire(serveur.url, chemin, { "accept-encoding": "gzip, deflate" });
    const memes = (await zip.text()) === html && zip.headers.get("content-encoding") === "gzip";
    const connue = await request.get(chemin, { headers: { "if-none-match": reponse.headers.get("etag") ?? "aucune" } });
    if (/<script(?! type="application\/ld\+json")/.test(html)) fautes.push(`${chemin}: a script`);
    if (!/<h1/.test(html)) fautes.push(`${chemin}: no heading`);
    if (!memes) fautes.push(`${chemin}: other words when compressed`);
    if (connue.status() !== 304) fautes.push(`${chemin}: sent again`);
    if (!reponse.headers.get("content-security-policy")?.startsWith("default-src 'none'; style-src 'self';"))
      fautes.push(`${chemin}: ${reponse.headers.get("content-security-policy")}`);
    if (reponse.headers.get("cache-control") !== "no-cache") fautes.push(`${chemin}: kept by others`);
    if (reponse.headers.has("set-cookie")) fautes.push(`${chemin}: a cookie`);
  }
  expect(fautes).toEqual([]);
});

test("what changes is read by the next request, on both of two servers", async ({ serveur }) => {
  const { sql } = serveur;
  const autre = await lancerServeur(await nomDeBase(serveur), { TRAME_WORKER: "0" });
  const partout = async (chemin: string) =>
    Promise.all([serveur.url, autre.url].map(async (url) => (await lire(url, chemin)).text()));
  const lisent = async (chemin: string, mots: string, oui: boolean) => {
    for (const html of await partout(chemin)) expect(html.includes(mots), `${chemin}: ${mots}`).toBe(oui);
  };
  try {
    const [{ annee } = { annee: 0 }] = await sql<
      { annee: number }[]
    >`select annee from editions where etat = 'ouverte'`;
    await lisent("/2023/programme", "Un titre repris", false);
    await sql`update candidatures c set intitule = 'Un titre repris' from ateliers a, editions e
      where a.candidature_id = c.id and e.id = a.edition_id and e.annee = 2023 and a.code = 'A12'`;
    await lisent("/2023/programme", "Un titre repris", true);
    await lisent("/2023/programme/A12", "Un titre repris", true);
    await lisent(`/${annee}`, "Une conférence renommée", false);
    await sql`update editions set intitule = 'Une conférence renommée' where annee = ${annee}`;
    await lisent(`/${annee}`, "Une conférence renommée", true);
    await lisent("/", "Une conférence renommée", true);
    // The call closes by itself, with its last day.
    await lisent(`/${annee}/appel`, "L’appel est ouvert", true);
    await sql`update horloge set decalage_ms = decalage_ms + 300 * 86400000::bigint`;
    await lisent(`/${annee}/appel`, "L’appel est ouvert", false);
  } finally {
    await autre.stop();
  }
});
