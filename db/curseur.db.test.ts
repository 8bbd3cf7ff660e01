import { asc, eq, sql as requete } from "drizzle-orm";
import { db, sql } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde } from "@/e2e/monde";
import { codesTransition } from "@/lib/appel/candidature/queries";
import { csvEnFlux } from "@/lib/synthese/donnees/flux";
import { parcourir } from "./curseur.ts";

/** Ten thousand numbers, each slow enough that the base is not ahead of its reader. */
const nombres = (jusqua = 10_000) =>
  db.select({ n: requete<number>`n` }).from(requete`generate_series(1, ${jusqua}::int) n`);
async function* lignes(jusqua?: number) {
  for await (const lot of parcourir(nombres(jusqua), 100)) yield lot.map((l) => [l.n]);
}
/** How many sessions of this base are within the query of a cursor. */
const enCours = async () =>
  (
    await sql`select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      and query like '%generate_series%' and state <> 'idle'`
  ).length;
const lire = async (flux: ReadableStream<Uint8Array>) => Buffer.from(await new Response(flux).arrayBuffer()).toString();

test("rows read from a cursor are those the select answers, in its order", async () => {
  const monde = await creerMonde();
  for (let i = 0; i < 3; i++) await candidatureSoumise(monde);
  const select = () =>
    db
      .select({ c: candidatures, transitions: codesTransition, atelier: ateliers })
      .from(candidatures)
      .leftJoin(ateliers, eq(ateliers.candidatureId, candidatures.id))
      .orderBy(asc(candidatures.id), asc(ateliers.rang));
  const lots = [];
  for await (const lot of parcourir(select(), 4)) lots.push(lot);
  expect(lots.map((lot) => lot.length)).toEqual([4, 2]);
  expect(lots.flat()).toEqual(await select());
});

test("a file is sent as it is read: one batch at a time, whatever its length", async () => {
  let lus = 0;
  async function* comptes() {
    for await (const lot of lignes()) {
      lus += lot.length;
      yield lot;
    }
  }
  const lecteur = csvEnFlux(["n"], comptes(), { excel: false }).getReader();
  for (let i = 0; i < 3; i++) await lecteur.read();
  expect(lus).toBeLessThanOrEqual(400);
  await lecteur.cancel();
  expect(await lire(csvEnFlux(["n"], lignes(1000), { excel: true }))).toBe(
    `\uFEFFn\r\n${Array.from({ length: 1000 }, (_, i) => `${i + 1}\r\n`).join("")}`,
  );
});

test("who leaves ends the query, and gives the connection back", async () => {
  for (let i = 0; i < 15; i++) {
    const lecteur = csvEnFlux(["n"], lignes(), { excel: false }).getReader();
    await lecteur.read();
    await lecteur.read();
    await lecteur.cancel();
  }
  await expect.poll(enCours).toBe(0);
  expect(await Promise.all(Array.from({ length: 20 }, () => sql`select 1 as un`))).toHaveLength(20);
});

test("three are read at once, and the others wait their turn: readers who stand still do not keep pages waiting", async () => {
  const immobiles = Array.from({ length: 12 }, () => csvEnFlux(["n"], lignes(), { excel: false }).getReader());
  await Promise.all(immobiles.slice(0, 3).map((l) => l.read().then(() => l.read())));
  expect(await enCours()).toBe(3);
  expect(await Promise.all(Array.from({ length: 20 }, () => sql`select 1 as un`))).toHaveLength(20);
  const quatrieme = immobiles[3]?.read();
  await immobiles[0]?.cancel();
  expect(new TextDecoder().decode((await quatrieme)?.value)).toBe("n\r\n");
  await Promise.all(immobiles.map((l) => l.cancel()));
  await expect.poll(enCours).toBe(0);
});

test("a reader who takes nothing any more is left, and its place given to the next", async () => {
  // One has read nothing, the others a batch.
  const lents = Array.from({ length: 3 }, () => csvEnFlux(["n"], lignes(), { excel: false, silence: 300 }).getReader());
  await Promise.all(lents.slice(1).map((l) => l.read().then(() => l.read())));
  expect(await lire(csvEnFlux(["n"], lignes(2), { excel: false }))).toBe("n\r\n1\r\n2\r\n");
  await Promise.all(lents.map((l) => expect(l.closed).rejects.toThrow("le lecteur ne lit plus")));
  await expect.poll(enCours).toBe(0);
});

test("a query that fails fails the file, and gives its place back", async () => {
  const fausse = () =>
    parcourir(db.select({ n: requete<number>`1 / (500 - n)` }).from(requete`generate_series(1, 1000) n`), 100);
  async function* rates() {
    for await (const lot of fausse()) yield lot.map((l) => [l.n]);
  }
  for (let i = 0; i < 4; i++) await expect(lire(csvEnFlux(["n"], rates(), { excel: false }))).rejects.toThrow();
  expect(await lire(csvEnFlux(["n"], lignes(1), { excel: false }))).toBe("n\r\n1\r\n");
});
