import { mkdtempSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import { Decrypter, Encrypter } from "age-encryption";
import { packTar, unpackTar } from "modern-tar";
import postgres from "postgres";
import { sql } from "@/db/client";
import { migrationsConnues } from "@/db/migrations-connues";
import { expect, test } from "@/e2e/base";
import { chargerDemo } from "@/e2e/demo";
import { recreate, urlOf } from "@/e2e/postgres";
import { faireCles } from "./cle.ts";
import { fluxDe, type Octets } from "./contenant.ts";
import { versFichier } from "./fichier.ts";
import { DEJA_LA, HORS_SAUVEGARDE } from "./inventaire.ts";
import type { Manifeste } from "./manifeste.ts";
import { ABIMEE, baseTropAvancee, CLE_ATTENDUE, MAUVAISE_CLE, PAS_UNE_SAUVEGARDE, plusRecente } from "./phrases.ts";
import { restaurer } from "./restaurer.ts";
import { sauvegarder } from "./sauvegarder.ts";

const AT = new Date("2030-04-02T03:00:00Z");
const dossier = mkdtempSync(join(tmpdir(), "trame-memoire-"));
test.afterAll(() => rm(dossier, { recursive: true, force: true }));

const ici = () => process.env.DATABASE_URL ?? "";
const ailleurs = (nom: string) => `${new URL(ici()).pathname.slice(1)}_${nom}`;
const lireOctets = (octets: Uint8Array): Octets => fluxDe(Readable.from([octets]));
const tout = async (flux: Octets) => new Uint8Array(await new Response(flux).arrayBuffer());

/** An archive of what a database holds, whole in memory. */
async function archiver(cle?: string, url = ici()): Promise<{ octets: Uint8Array; manifeste: Manifeste }> {
  let octets = new Uint8Array();
  const manifeste = await sauvegarder({ url, at: AT, cle, compte: undefined }, async (flux) => {
    octets = (await tout(flux)) as Uint8Array<ArrayBuffer>;
  });
  return { octets, manifeste };
}

async function baseNeuve(nom: string, modele = "template0"): Promise<string> {
  await recreate(ailleurs(nom), modele);
  return urlOf(ailleurs(nom));
}

async function compter(url: string, tables: string[]): Promise<number> {
  const autre = postgres(url, { max: 1, onnotice: () => {} });
  try {
    let total = 0;
    for (const table of tables) {
      const [la] = await autre`select to_regclass(${table}) is not null as la`;
      if (la?.la) total += Number((await autre.unsafe(`select count(*) as n from ${table}`))[0]?.n);
    }
    return total;
  } finally {
    await autre.end();
  }
}

/** The archive with one of its files written otherwise. */
async function recrire(octets: Uint8Array, nom: string, ecrire: (texte: string) => string): Promise<Uint8Array> {
  const entrees = await unpackTar(gunzipSync(octets));
  const tar = await packTar(
    entrees
      .map((e) =>
        e.header.name === nom
          ? { header: { ...e.header, size: 0 }, body: ecrire(Buffer.from(e.data ?? []).toString("utf8")) }
          : { header: e.header, body: e.data ?? new Uint8Array() },
      )
      .map((e) => ({ header: { ...e.header, size: Buffer.byteLength(e.body) }, body: e.body })),
  );
  return gzipSync(tar);
}

test("the demonstration comes back from its encrypted archive the same to the last byte, in an empty database", async () => {
  await chargerDemo();
  const { publique, secrete } = await faireCles();
  const chemin = join(dossier, "sauvegarde.tar.gz.age");
  const avant = await sauvegarder({ url: ici(), at: AT, cle: publique, compte: undefined }, (flux) =>
    versFichier(chemin, flux),
  );
  const octets = await readFile(chemin);
  expect(octets.toString("latin1")).not.toContain("organisateur@demo.test");
  const cible = await baseNeuve("cible");
  const { manifeste } = await restaurer(lireOctets(octets), { url: cible, secrete });
  expect(manifeste).toEqual(avant);
  const apres = await archiver(undefined, cible);
  expect(apres.manifeste).toEqual(avant);
  expect(Object.values(avant.tables).filter((t) => t.lignes > 0).length).toBeGreaterThan(50);
  expect(avant.tables.fichiers?.lignes).toBeGreaterThan(0);
  expect(Object.keys(avant.tables).filter((nom) => HORS_SAUVEGARDE.has(nom))).toEqual([]);

  // Guards and links are those of before.
  const restauree = postgres(cible, { max: 1, onnotice: () => {} });
  try {
    await expect(restauree`delete from evenements`).rejects.toThrow(/ajout seul|refus/i);
    await expect(restauree`delete from editions`).rejects.toMatchObject({ code: "23503" });
    const liens = (base: postgres.Sql) =>
      base`select conrelid::regclass::text as t, conname, pg_get_constraintdef(oid) as d from pg_constraint
        where connamespace = 'public'::regnamespace order by 1, 2`;
    expect(await liens(restauree)).toEqual(await liens(sql));
  } finally {
    await restauree.end();
  }

  await test.step("a database that serves already is refused, and keeps what it has", async () => {
    await expect(restaurer(lireOctets(octets), { url: cible, secrete })).rejects.toThrow(/^La base n’est pas vide \(/);
    expect((await archiver(undefined, cible)).manifeste).toEqual(avant);
  });

  await test.step("the wrong key, a cut file, a byte turned: each is told, and nothing is kept", async () => {
    const vide = await baseNeuve("vide");
    const refus = (donnes: Uint8Array, cle: string | undefined) =>
      restaurer(lireOctets(donnes), { url: vide, secrete: cle }).then(
        () => "restaurée",
        (error: Error) => error.message,
      );
    const tourne = (rang: number) => {
      const autres = Uint8Array.from(octets);
      autres[rang] = (autres[rang] ?? 0) ^ 1;
      return autres;
    };
    const milieu = Math.floor(octets.length / 2);
    expect(await refus(octets, (await faireCles()).secrete)).toBe(MAUVAISE_CLE);
    expect(await refus(octets, undefined)).toBe(CLE_ATTENDUE);
    expect(await refus(octets.subarray(0, milieu), secrete)).toBe(ABIMEE);
    expect(await refus(octets.subarray(0, octets.length - 1), secrete)).toBe(ABIMEE);
    expect(await refus(tourne(milieu), secrete)).toBe(ABIMEE);
    expect(await refus(tourne(octets.length - 1), secrete)).toBe(ABIMEE);
    expect(await refus(Buffer.from("a,b\n1,2\n"), secrete)).toBe(PAS_UNE_SAUVEGARDE);
    expect(
      await compter(
        vide,
        Object.keys(avant.tables).filter((nom) => !DEJA_LA.has(nom)),
      ),
    ).toBe(0);
    expect(await refus(octets, secrete)).toBe("restaurée");
  });
});

test("an archive in clear is checked too: a word changed, a table missing, a newer version are refused", async () => {
  const { octets } = await archiver();
  const vide = await baseNeuve("vide");
  const refus = (donnes: Uint8Array) =>
    restaurer(lireOctets(donnes), { url: vide, secrete: undefined }).then(
      () => "restaurée",
      (error: Error) => error.message,
    );
  const entete = (changer: (lu: Record<string, unknown>) => object) =>
    recrire(octets, "entete.json", (texte) => JSON.stringify(changer(JSON.parse(texte))));
  expect(await refus(await recrire(octets, "tables/departements/000001.copy", (t) => t.replace("Oise", "Oisy")))).toBe(
    ABIMEE,
  );
  expect(await refus(await recrire(octets, "manifeste.json", () => "{}"))).toBe(ABIMEE);
  expect(
    await refus(
      await entete((e) => ({ ...e, migration: "9999_plus_tard", application: { nom: "trame", version: "9.1.0" } })),
    ),
  ).toBe(plusRecente("9.1.0"));
  expect(await compter(vide, ["departements", "communes"])).toBe(0);
  expect(await refus(octets)).toBe("restaurée");
});

test("an archive made before a migration is given back, then brought forward; not over tables of another version", async () => {
  const tags = migrationsConnues();
  const avantDerniere = tags.at(-2) ?? "";
  const { migrerJusqua } = await import("@/db/migrate");
  const ancienne = await baseNeuve("ancienne");
  await migrerJusqua(ancienne, avantDerniere);
  const autre = postgres(ancienne, { max: 1, onnotice: () => {} });
  await autre`insert into personnes (courriel, created_at) values ('camille@essai.test', ${AT})`;
  await autre.end();
  const { octets } = await archiver(undefined, ancienne);
  const neuve = await baseNeuve("neuve");
  const { entete } = await restaurer(lireOctets(octets), { url: neuve, secrete: undefined });
  expect(entete.migration).toBe(avantDerniere);
  expect(await compter(neuve, ["personnes"])).toBe(1);
  const relu = await archiver(undefined, neuve);
  expect(Object.keys(relu.manifeste.tables)).toEqual(Object.keys((await archiver()).manifeste.tables));
  const migree = await baseNeuve("migree", "trame_modele");
  await expect(restaurer(lireOctets(octets), { url: migree, secrete: undefined })).rejects.toThrow(baseTropAvancee);
});

test("every table is saved or named as left out, and what opens something is left out", async () => {
  const { manifeste } = await archiver();
  const lues = await sql<{ nom: string }[]>`
    select relname as nom from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname collate "C"`;
  expect([...Object.keys(manifeste.tables), ...HORS_SAUVEGARDE].sort()).toEqual(lues.map((t) => t.nom).sort());
  const secrets = await sql<{ nom: string }[]>`
    select table_name || '.' || column_name as nom from information_schema.columns
    where table_schema = 'public' and table_name = any(${Object.keys(manifeste.tables)})
      and column_name ~ 'jeton|token|hash|secret|mot_de_passe' order by 1`;
  // Printed on posters and given to organisers: they open a page to check in, a late deposit, and must still do so.
  expect(secrets.map((s) => s.nom)).toEqual(["codes_tardifs.code_hash", "emargements.jeton"]);
});

test("the key is read in a file as age-keygen writes it, and a backup is opened by age itself", async () => {
  const { octets } = await archiver((await faireCles()).publique);
  expect(Buffer.from(octets).toString("latin1", 0, 21)).toBe("age-encryption.org/v1");
  const { cleSecrete, clePublique, direCles } = await import("./cle.ts");
  const cles = await faireCles();
  const fichier = join(dossier, "cle.txt");
  await writeFile(fichier, direCles(cles));
  expect(cleSecrete(fichier)).toBe(cles.secrete);
  expect(cleSecrete(cles.secrete)).toBe(cles.secrete);
  expect(cleSecrete(" ")).toBeUndefined();
  expect(() => cleSecrete("n’importe quoi")).toThrow(/^La clé de restauration n’en est pas une/);
  expect(() => clePublique(cles.secrete)).toThrow(/^TRAME_CLE_SAUVEGARDE n’est pas une clé publique/);
  const chiffreur = new Encrypter();
  chiffreur.addRecipient(clePublique(cles.publique) ?? "");
  const dechiffreur = new Decrypter();
  dechiffreur.addIdentity(cles.secrete);
  expect(await dechiffreur.decrypt(await chiffreur.encrypt("bonjour"), "text")).toBe("bonjour");
});
