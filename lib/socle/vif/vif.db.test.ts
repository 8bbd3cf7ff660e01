import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { db, sql } from "@/db/client";
import { rolesEdition } from "@/db/schema/personne";
import { inTransaction } from "@/db/transaction";
import { expect, test } from "@/e2e/base";
import { creerMonde } from "@/e2e/monde";
import { urlOf } from "@/e2e/postgres";
import { sujetsPermis } from "../../conduite/suivre/acces.ts";
import { actorOfCourriel } from "../auth/load-actor.ts";
import { done, refused } from "../result.ts";
import { type Ecoute, type EtatVif, ecouter } from "./ecoute.ts";
import { fermerLesFlux, isPlein, ouvrirFlux } from "./flux.ts";
import { notifier } from "./notifier.ts";
import type { Nouvelle, Sujet } from "./sujets.ts";

const base = () => process.env.DATABASE_URL ?? "";
const uneEdition = (): Sujet => `edition:${randomUUID()}`;

/** What one process hears: its own connection, and what it was told. */
function processus(url = base()) {
  const entendu: Nouvelle[] = [];
  const etats: EtatVif[] = [];
  const ecoute: Ecoute = ecouter({
    url,
    dire: (canal, message) => sql.notify(canal, message),
    noter: (etat) => etats.push(etat),
    delaiMs: 1000,
    rythmeMs: 200,
  });
  ecoute.suivre((nouvelle) => entendu.push(nouvelle));
  return { ecoute, entendu, etats, pret: () => expect.poll(() => ecoute.etat()).toBe("ok") };
}

test("two processes hear of a change once it is kept, and of nothing that is rolled back", async () => {
  const [a, b] = [processus(), processus()];
  await Promise.all([a.pret(), b.pret()]);
  const garde = { sujet: uneEdition(), id: randomUUID() };
  const refuse = { sujet: uneEdition(), id: randomUUID() };
  const ensuite = { sujet: uneEdition(), id: randomUUID() };
  await inTransaction(async (tx) => {
    await notifier(tx, refuse);
    return refused("etat");
  });
  let laisser = () => {};
  // On another connection, while the first is not committed: told first, heard first.
  const aCote = new Promise<void>((suite) => {
    laisser = suite;
  }).then(() => notifier(db, ensuite));
  await inTransaction(async (tx) => {
    await notifier(tx, garde);
    laisser();
    await aCote;
    await expect.poll(() => b.entendu).toEqual([ensuite]);
    return done(undefined);
  });
  await expect.poll(() => a.entendu).toEqual([ensuite, garde]);
  await expect.poll(() => b.entendu).toEqual([ensuite, garde]);
  expect(b.ecoute.recents([garde.sujet])).toEqual([garde]);
  await Promise.all([a.ecoute.arreter(), b.ecoute.arreter()]);
});

test("a connection that is cut listens again, and everything is said to be read again", async () => {
  const { ecoute, entendu, pret } = processus();
  await pret();
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen%' and pid <> pg_backend_pid()`;
  await expect.poll(() => entendu).toContain("tout");
  // A page read before the cut may begin to follow after it.
  expect(ecoute.recents([uneEdition()])).toEqual(["tout"]);
  const changement = { sujet: uneEdition(), id: randomUUID() };
  await notifier(db, changement);
  await expect.poll(() => entendu).toContainEqual(changement);
  await ecoute.arreter();
});

test("a process that does not hear itself says so once, and again when it hears", async () => {
  // LISTEN is taken there, and nothing told in this base ever comes: what a pool in transaction mode does.
  const sourd = processus(urlOf("postgres"));
  await expect.poll(() => sourd.etats).toEqual(["absent"]);
  const absente = processus(urlOf("base_qui_n_existe_pas"));
  await expect.poll(() => absente.etats).toEqual(["absent"]);
  expect([sourd.ecoute.etat(), absente.ecoute.etat()]).toEqual(["absent", "absent"]);
  await Promise.all([sourd.ecoute.arreter(), absente.ecoute.arreter()]);
});

test("one follows what one may read, and what does not exist is nobody's", async () => {
  const monde = await creerMonde();
  const autre = await creerMonde();
  const sujets: Sujet[] = [`edition:${monde.editionId}`, `edition:${autre.editionId}`, uneEdition()];
  const permis = async (qui: "instructeur" | "comite" | "partenaire" | "organisateur" | "administrateur") =>
    (await sujetsPermis(monde[qui], sujets)).map((s) => sujets.indexOf(s));
  expect(await permis("instructeur")).toEqual([0]);
  expect(await permis("comite")).toEqual([0]);
  expect(await permis("partenaire")).toEqual([0]);
  expect(await permis("organisateur")).toEqual([]);
  expect(await permis("administrateur")).toEqual([0, 1]);
});

/** Reads a stream as a browser does, until it ends. */
function lecteur(flux: ReadableStream<Uint8Array>) {
  const lu = { texte: "", fini: false };
  void (async () => {
    const mots = new TextDecoder();
    for await (const morceau of flux) lu.texte += mots.decode(morceau, { stream: true });
    lu.fini = true;
  })();
  return lu;
}

test("a stream tells the changes of its subjects, those of the last moments first, and ends with the right to follow", async () => {
  const monde = await creerMonde();
  const { ecoute, pret } = processus();
  await pret();
  const sujet: Sujet = `edition:${monde.editionId}`;
  const avant = { sujet, id: randomUUID() };
  const ailleurs = { sujet: uneEdition(), id: randomUUID() };
  const apres = { sujet, id: randomUUID() };
  await notifier(db, avant);
  await expect.poll(() => ecoute.recents([sujet])).toEqual([avant]);
  const { personneId, courriel } = monde.instructeur;
  const lu = lecteur(
    ouvrirFlux({
      ecoute,
      personneId,
      sujets: [sujet],
      signal: new AbortController().signal,
      encore: async () => (await sujetsPermis(await actorOfCourriel(courriel), [sujet])).length === 1,
      battementMs: 50,
    }),
  );
  await notifier(db, ailleurs);
  await notifier(db, apres);
  await expect.poll(() => lu.texte).toContain(apres.id);
  await expect.poll(() => lu.texte).toContain(": battement\n\n");
  expect(lu.texte.replaceAll(/: \w+\n\n/g, "")).toBe(
    [avant, apres].map((c) => `event: change\ndata: {"sujet":"${sujet}","id":"${c.id}"}\n\n`).join(""),
  );
  expect(lu.fini).toBe(false);
  await db.delete(rolesEdition).where(eq(rolesEdition.personneId, personneId));
  await expect.poll(() => lu.fini).toBe(true);
  await ecoute.arreter();
});

test("streams are bounded for each person, go with their reader, and all end when the server stops", async () => {
  const { ecoute, pret } = processus();
  await pret();
  const personneId = randomUUID();
  const ouvrir = (signal = new AbortController().signal) =>
    lecteur(ouvrirFlux({ ecoute, personneId, sujets: [uneEdition()], signal, encore: async () => true }));
  const depart = new AbortController();
  const lus = [ouvrir(depart.signal), ...Array.from({ length: 9 }, () => ouvrir())];
  expect(isPlein(personneId)).toBe(true);
  expect(isPlein(randomUUID())).toBe(false);
  depart.abort();
  expect(isPlein(personneId)).toBe(false);
  fermerLesFlux();
  await expect.poll(() => lus.slice(1).every((l) => l.fini)).toBe(true);
  await ecoute.arreter();
});
