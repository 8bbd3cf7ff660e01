import { Readable } from "node:stream";
import postgres from "postgres";
import { sql } from "@/db/client";
import { expect, test } from "@/e2e/base";
import { chargerDemo } from "@/e2e/demo";
import { recreate, urlOf } from "@/e2e/postgres";
import { fluxDe, type Octets } from "./contenant.ts";
import { direImportee } from "./dire-importee.ts";
import { COUPES, choisir, HORS_EDITION, PARTAGEES } from "./edition-seule.ts";
import { editionDuFichier, importer } from "./importer.ts";
import { lireTables } from "./inventaire.ts";
import type { Manifeste } from "./manifeste.ts";
import { BASE_ENTIERE, EDITION_SEULE, editionDejaLa, editionInconnue } from "./phrases.ts";
import { restaurer } from "./restaurer.ts";
import { sauvegarder } from "./sauvegarder.ts";

test.describe.configure({ mode: "serial" });

const AT = new Date("2030-04-02T03:00:00Z");
const ici = () => process.env.DATABASE_URL ?? "";
const lire = (octets: Uint8Array): Octets => fluxDe(Readable.from([octets]));

async function exporter(edition?: number, url = ici()): Promise<{ octets: Uint8Array; manifeste: Manifeste }> {
  let octets = new Uint8Array();
  const manifeste = await sauvegarder({ url, at: AT, cle: undefined, compte: undefined, edition }, async (flux) => {
    octets = new Uint8Array(await new Response(flux).arrayBuffer());
  });
  return { octets, manifeste };
}

async function instance(nom: string): Promise<{ url: string; base: postgres.Sql }> {
  const base = `${new URL(ici()).pathname.slice(1)}_${nom}`;
  await recreate(base, "trame_modele");
  return { url: urlOf(base), base: postgres(urlOf(base), { max: 1, onnotice: () => {} }) };
}

const importerDans = (url: string, octets: Uint8Array) => importer(lire(octets), { url, secrete: undefined });
const refus = (travail: Promise<unknown>) =>
  travail.then(
    () => "fait",
    (error: Error) => error.message,
  );
const lignes = (manifeste: Manifeste) =>
  Object.fromEntries(Object.entries(manifeste.tables).map(([nom, t]) => [nom, t.lignes]));

test("2023 leaves the demonstration alone, comes back the same to the last byte in an empty instance, and once only", async () => {
  await chargerDemo();
  const { octets, manifeste } = await exporter(2023);
  expect(await editionDuFichier(lire(octets), undefined)).toBe(2023);
  expect(Object.values(manifeste.tables).filter((t) => t.lignes > 0).length).toBeGreaterThan(35);
  const { url, base } = await instance("vide");
  try {
    const importee = await importerDans(url, octets);
    expect(importee.rapprochees).toEqual([]);
    expect((await exporter(2023, url)).manifeste).toEqual(manifeste);
    expect(await base`select annee from editions`).toEqual([{ annee: 2023 }]);
    // As many as here: nothing of the edition was forgotten, and what is not of it stayed.
    for (const table of [
      "edition_rubriques",
      "candidatures",
      "gestes",
      "evenements",
      "points",
      "textes_edition",
      "roles_edition",
    ]) {
      const de2023 = (db: postgres.Sql) =>
        db`select count(*)::int as n from ${db(table)} where edition_id = (select id from editions where annee = 2023)`;
      expect(await de2023(base), table).toEqual(await de2023(sql));
    }
    expect(await base`select 1 from personnes where administrateur`).toHaveLength(0);
    expect(await sql`select 1 from personnes where administrateur`).not.toHaveLength(0);
    // Guards are back, and what comes next is numbered after.
    await expect(base`delete from evenements`).rejects.toThrow(/ajout seul|refus/i);
    await expect(base`delete from editions`).rejects.toMatchObject({ code: "23503" });
    const [suite] = await base`
      select nextval('gestes_numero_seq') > max(numero) as apres from gestes`;
    expect(suite).toEqual({ apres: true });

    expect(await refus(importerDans(url, octets))).toBe(editionDejaLa(2023));
    expect(await refus(restaurer(lire(octets), { url, secrete: undefined }))).toBe(EDITION_SEULE);
    expect(await refus(importerDans(url, (await exporter()).octets))).toBe(BASE_ENTIERE);
    expect(await refus(exporter(1998))).toBe(editionInconnue(1998));
    expect((await exporter(2023, url)).manifeste).toEqual(manifeste);
  } finally {
    await base.end();
  }
});

test("two editions come one after the other into an instance that knows a person and a structure of theirs, and each is told", async () => {
  const [ouverte] = await sql<{ annee: number }[]>`select annee from editions where annee <> 2023`;
  const annee = ouverte?.annee ?? 0;
  // Whoever made gestures in 2023, and a structure of that year, with a number no other bears.
  const [personne] = await sql<{ id: string; courriel: string }[]>`
    select id, courriel from personnes where id in (select personne_id from gestes g join editions e on e.id = g.edition_id where annee = 2023) limit 1`;
  const [structure] = await sql<{ id: string; nom: string }[]>`
    update structures set siret = '73282932000074', sans_siret_motif = null where id = (
      select structure_id from candidature_structures s join candidatures c on c.id = s.candidature_id join editions e on e.id = c.edition_id
      where annee = 2023 order by structure_id limit 1) returning id, nom`;
  if (!personne || !structure) throw new Error("la démonstration n’a plus ces lignes");
  const de2023 = await exporter(2023);
  const deOuverte = await exporter(annee);
  const { url, base } = await instance("occupee");
  try {
    const [p] = await base`
      insert into personnes (courriel, nom, administrateur, created_at) values (${personne.courriel}, 'Nom d’ici', true, ${AT}) returning id`;
    const [s] = await base`
      insert into structures (nom, nom_publie, categorie, siret, created_at)
      select 'Son nom d’ici', 'Son nom d’ici', (enum_range(null::categorie_structure))[1], '73282932000074', ${AT} returning id`;
    await importerDans(url, deOuverte.octets);
    const importee = await importerDans(url, de2023.octets);

    expect(importee.rapprochees).toContainEqual({
      sorte: "personnes",
      nom: personne.courriel,
      de: personne.id,
      vers: p?.id,
    });
    expect(importee.rapprochees).toContainEqual({
      sorte: "structures",
      nom: structure.nom,
      de: structure.id,
      vers: s?.id,
    });
    expect(await base`select nom, administrateur from personnes where courriel = ${personne.courriel}`).toEqual([
      { nom: "Nom d’ici", administrateur: true },
    ]);
    expect(await base`select nom from structures where siret = '73282932000074'`).toEqual([{ nom: "Son nom d’ici" }]);
    // Whoever came is compared with whoever was there.
    expect(
      await base`select nom from structures where id not in (select structure_id from structures_a_comparer)`,
    ).toHaveLength(0);
    const gestes = (db: postgres.Sql, id: string) => db`
      select count(*)::int as n from gestes g join editions e on e.id = g.edition_id where annee = 2023 and personne_id = ${id}`;
    expect(await gestes(base, p?.id)).toEqual(await gestes(sql, personne.id));
    const siennes = (db: postgres.Sql, id: string) => db`
      select candidature_id, rang from candidature_structures s join candidatures c on c.id = s.candidature_id
      join editions e on e.id = c.edition_id where annee = 2023 and structure_id = ${id} order by 1, 2`;
    expect(await siennes(base, s?.id)).toEqual(await siennes(sql, structure.id));
    // Nobody speaks for a structure of this instance because a file says so.
    expect(await base`select 1 from membres where structure_id = ${s?.id ?? null}`).toHaveLength(0);

    // What nothing matched touches is the same to the last byte, whatever stood there before.
    const relu = (await exporter(2023, url)).manifeste;
    const { membres: _, ...attendues } = lignes(de2023.manifeste);
    expect(lignes(relu)).toMatchObject(attendues);
    for (const nom of ["editions", "chapitres", "points", "point_versions", "enonce_versions", "citations", "fichiers"])
      expect(relu.tables[nom], nom).toEqual(de2023.manifeste.tables[nom]);
    expect((await base`select annee from editions order by 1`).map((e) => e.annee)).toEqual([2023, annee].sort());

    const dites: string[] = [];
    direImportee(importee, (ligne) => dites.push(ligne));
    expect(dites).toContain(`  ${personne.courriel}`);
    expect(dites).toContain(`  ${structure.nom}`);
  } finally {
    await base.end();
  }
});

test("each table is of an edition, shared between them, or named as the instance's; one that is none of these stops the export", async () => {
  const choisies = await choisir(sql, 2023);
  const toutes = (await lireTables(sql)).map((t) => t.nom);
  expect([...choisies.map((t) => t.nom), ...HORS_EDITION].sort()).toEqual(toutes.sort());
  await sql`create table orpheline (id uuid primary key)`;
  try {
    await expect(choisir(sql, 2023)).rejects.toThrow(
      "orpheline is neither of an edition, nor shared, nor of the instance",
    );
  } finally {
    await sql`drop table orpheline`;
  }
});

test("a link from a row of an edition to one of an edition says which edition, or is known to stay inside", async () => {
  const partagees: readonly string[] = PARTAGEES;
  const siennes = (await choisir(sql, 2023)).map((t) => t.nom).filter((nom) => !partagees.includes(nom));
  const libres = await sql<{ lien: string }[]>`
    select t.relname || '.' || a.attname as lien from pg_constraint c
    join pg_class t on t.oid = c.conrelid join pg_class v on v.oid = c.confrelid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
    where c.contype = 'f' and array_length(c.conkey, 1) = 1 and t.relname = any(${siennes}) and v.relname = any(${siennes})
      and v.relname <> 'editions' and exists (select 1 from pg_attribute e where e.attrelid = t.oid and e.attname = 'edition_id')
    order by 1`;
  // Those that may lead to another edition are cut; the others stay inside.
  const dedans = libres.map((l) => l.lien).filter((lien) => !COUPES.has(lien));
  expect(dedans.sort()).toEqual([
    "codes_tardifs.candidature_id",
    "copies.publication_id",
    "copies.transition_id",
    "gestes.annule_id",
  ]);
});
