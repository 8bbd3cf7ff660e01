import postgres from "postgres";
import { sql } from "@/db/client";
import { expect, test } from "@/e2e/base";
import { DEMO, preparerDemo } from "@/e2e/demo";
import { creerPersonne, reussi } from "@/e2e/monde";
import { recreate, urlOf } from "@/e2e/postgres";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { faireCles } from "../cle.ts";
import {
  ABIMEE,
  AUTRE_TERRITOIRE,
  BASE_ENTIERE,
  CLE_INCONNUE,
  EDITION_VOISINE,
  editionDejaLa,
  IMPORTATION_INTERROMPUE,
  MAUVAISE_CLE,
  PAS_UNE_SAUVEGARDE,
} from "../phrases.ts";
import { sauvegarder } from "../sauvegarder.ts";
import {
  abandonnerImportation,
  deposerImportation,
  ecrireImportation,
  lireImportation,
  recevoirPart,
} from "./operations.ts";
import { listImportations } from "./queries.ts";
import { PART_OCTETS, partsDe } from "./rules.ts";
import { importerSiDu } from "./tache.ts";

test.use({ seul: "importation" });
test.describe.configure({ mode: "serial" });

const SOIR = new Date("2030-04-02T18:00:00Z");
const apres = (minutes: number) => new Date(SOIR.getTime() + minutes * 60_000);
const ici = () => process.env.DATABASE_URL ?? "";
const ailleurs = () => urlOf(`${new URL(ici()).pathname.slice(1)}_ailleurs`);

let cles: Awaited<ReturnType<typeof faireCles>>;
let de2023: Awaited<ReturnType<typeof exporter>>;
let admin: Actor;
let instructeur: Actor;

async function exporter(edition: number | undefined, url: string) {
  let octets = Buffer.alloc(0);
  const { tables } = await sauvegarder(
    { url, at: SOIR, cle: cles.publique, compte: undefined, edition },
    async (flux) => {
      octets = Buffer.from(await new Response(flux).arrayBuffer());
    },
  );
  return { octets, tables };
}

const qui = (personneId: string, administrateur: boolean): Actor => ({
  personneId,
  courriel: "",
  nom: null,
  administrateur,
  roles: [],
  structures: [],
  destinataires: [],
});

test.beforeAll(async () => {
  await preparerDemo();
  await recreate(new URL(ailleurs()).pathname.slice(1), DEMO);
  cles = await faireCles();
  de2023 = await exporter(2023, ailleurs());
});

async function deposer(octets: Buffer, at = SOIR): Promise<string> {
  const { id } = reussi(await deposerImportation(admin, { taille: octets.byteLength }, at));
  // The last comes first, and one comes twice.
  for (const rang of [...Array(partsDe(octets.byteLength)).keys(), 0].reverse())
    await recevoirPart(admin, id, rang, octets.subarray(rang * PART_OCTETS, (rang + 1) * PART_OCTETS));
  return id;
}
const lire = async (id: string, at: Date) => {
  reussi(await lireImportation(admin, { id, cle: cles.secrete }));
  await importerSiDu(at);
};
const derniere = async () => (await listImportations(admin))[0];
const parts = () => sql`select 1 from importation_parts`;

test("an edition comes by its file and its key: sent in parts, read, seen, said yes to, written once, with the same sums", async () => {
  admin = qui(await creerPersonne("admin@essai.test", true), true);
  instructeur = qui(await creerPersonne("instructeur@essai.test"), false);
  const { octets } = de2023;
  const taille = octets.byteLength;
  expect(await deposerImportation(instructeur, { taille }, SOIR)).toMatchObject({ refus: "introuvable" });
  const id = await deposer(octets);
  expect(await deposerImportation(admin, { taille }, SOIR)).toMatchObject({ refus: "importation_en_cours" });
  expect(await derniere()).toMatchObject({ etat: "deposee", taille, recues: partsDe(taille) });
  expect(await recevoirPart(admin, id, 0, octets.subarray(0, PART_OCTETS))).toMatchObject({ refus: "etat" });
  expect(await listImportations(instructeur)).toEqual([]);

  const autre = (await faireCles()).secrete;
  for (const [cle, phrase] of [
    [autre, MAUVAISE_CLE],
    ["AGE-SECRET-KEY-1", CLE_INCONNUE],
    [cles.publique, CLE_INCONNUE],
  ] as const)
    expect(await lireImportation(admin, { id, cle })).toMatchObject({ phrase, champ: "cle" });
  expect(await lireImportation(instructeur, { id, cle: cles.secrete })).toMatchObject({ refus: "introuvable" });
  expect(await derniere()).toMatchObject({ etat: "deposee" });

  const trousseau = `# public key: ${cles.publique}\n${cles.secrete}\n`;
  reussi(await lireImportation(admin, { id, cle: trousseau }));
  const [scellee] = await sql<{ cle: string }[]>`select cle_scellee as cle from importations where id = ${id}`;
  // 12 and 16 bytes of a seal, around the 16 of the key of this file in hexadecimal: nothing of the secret key.
  expect(Buffer.from(scellee?.cle ?? "", "base64url").byteLength).toBe(12 + 16 + 32);
  expect(await ecrireImportation(admin, { id }, SOIR)).toMatchObject({ refus: "etat" });
  expect(await abandonnerImportation(admin, { id }, SOIR)).toMatchObject({ refus: "etat" });
  await Promise.all([importerSiDu(apres(1)), importerSiDu(apres(1))]);
  const lue = await derniere();
  expect(lue).toMatchObject({
    etat: "lue",
    motif: null,
    apercu: {
      annee: 2023,
      numero: 4,
      region: "Hauts-de-France",
      lues: { ateliers: 36, personnes: de2023.tables.personnes?.lignes },
      deja: {},
      nommees: [],
    },
  });
  expect(await sql`select 1 from editions`).toHaveLength(0);

  expect(await ecrireImportation(instructeur, { id }, apres(2))).toMatchObject({ refus: "introuvable" });
  const oui = await Promise.all([
    ecrireImportation(admin, { id }, apres(2)),
    ecrireImportation(admin, { id }, apres(2)),
  ]);
  expect(oui.filter((r) => r.ok)).toHaveLength(1);
  await Promise.all([importerSiDu(apres(3)), importerSiDu(apres(3))]);
  expect(await derniere()).toMatchObject({ etat: "faite", motif: null, apercu: { annee: 2023, nommees: [] } });
  expect(await parts()).toHaveLength(0);
  expect(await sql`select 1 from importations where cle_scellee is not null`).toHaveLength(0);
  expect(await sql`select personne_id, donnees from evenements where type = 'importer_edition'`).toEqual([
    { personne_id: admin.personneId, donnees: { annee: 2023 } },
  ]);
  expect((await exporter(2023, ici())).tables).toEqual(de2023.tables);
});

test("what cannot come is said, its file erased: the same year, the same number, a whole base, a cut file, one of another place", async () => {
  const refuse = async (octets: Buffer, at: Date) => {
    await lire(await deposer(octets, at), at);
    expect(await parts()).toHaveLength(0);
    const vue = await derniere();
    return { etat: vue?.etat, motif: vue?.motif, apercu: vue?.apercu };
  };
  expect(await refuse(de2023.octets, apres(10))).toEqual({ etat: "refusee", motif: editionDejaLa(2023), apercu: null });
  expect(await refuse((await exporter(undefined, ailleurs())).octets, apres(11))).toMatchObject({
    motif: BASE_ENTIERE,
  });
  const la = postgres(ailleurs(), { max: 1, onnotice: () => {} });
  try {
    await la`update editions set annee = 2022 where annee = 2023`;
    const { octets } = await exporter(2022, ailleurs());
    expect(await refuse(octets.subarray(0, -5000), apres(12))).toMatchObject({ motif: ABIMEE });
    expect(await refuse(octets, apres(13))).toMatchObject({ motif: EDITION_VOISINE });
    await la`update editions set numero = 99 where annee = 2022`;
    await la`insert into communes select '99999', nom, departement_code, epci_code, codes_postaux, population, recherche
      from communes limit 1`;
    await la`update ateliers set commune_code = '99999' where commune_code is not null
      and edition_id = (select id from editions where annee = 2022)`;
    expect(await refuse((await exporter(2022, ailleurs())).octets, apres(13))).toMatchObject({
      motif: AUTRE_TERRITOIRE,
    });
  } finally {
    await la.end();
  }
  const id = await deposer(Buffer.from("Ceci est une lettre."), apres(14));
  expect(await lireImportation(admin, { id, cle: cles.secrete })).toMatchObject({ phrase: PAS_UNE_SAUVEGARDE });
  reussi(await abandonnerImportation(admin, { id }, apres(14)));
  expect(await parts()).toHaveLength(0);
  expect(await derniere()).toMatchObject({ etat: "abandonnee" });
});

test("a file nobody comes back for goes after a day; a work that died with its process may be asked again", async () => {
  admin ??= qui(await creerPersonne("admin@essai.test", true), true);
  const id = await deposer(Buffer.from("age-encryption.org/v1 et rien d’autre"), apres(20));
  await importerSiDu(apres(20 + 24 * 60));
  expect(await derniere()).toMatchObject({ etat: "deposee" });
  await sql`update importations set etat = 'lecture', vue_at = ${apres(21).toISOString()}, cle_scellee = 'x' where id = ${id}`;
  await importerSiDu(apres(25));
  expect(await derniere()).toMatchObject({ etat: "lecture" });
  await importerSiDu(apres(27));
  expect(await derniere()).toMatchObject({ etat: "deposee", motif: IMPORTATION_INTERROMPUE });
  await sql`update importations set etat = 'ecriture', vue_at = ${apres(28).toISOString()} where id = ${id}`;
  await importerSiDu(apres(34));
  expect(await derniere()).toMatchObject({ etat: "lue", motif: IMPORTATION_INTERROMPUE });
  await importerSiDu(apres(21 + 24 * 60));
  expect(await derniere()).toMatchObject({ etat: "abandonnee", motif: null });
  expect(await parts()).toHaveLength(0);
  await importerSiDu(new Date(apres(0).getTime() + 92 * 86_400_000));
  expect(await listImportations(admin)).toEqual([]);
});
