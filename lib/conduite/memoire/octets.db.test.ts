import { execFile } from "node:child_process";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import postgres from "postgres";
import { db } from "@/db/client";
import { expect, test } from "@/e2e/base";
import { chargerDemo, preparerDemo } from "@/e2e/demo";
import { unPdf, unPdfDe } from "@/e2e/donnees/fichiers";
import { PENDANT_APPEL } from "@/e2e/monde";
import { recreate, urlOf } from "@/e2e/postgres";
import { demarrerS3, type ServeurS3 } from "@/e2e/s3/serveur";
import { effacerObjets } from "../../socle/fichiers/effacer.ts";
import { depotDe } from "../../socle/fichiers/place.ts";
import { rangerFichiers } from "../../socle/fichiers/ranger.ts";
import { oublierFichiersOrphelins, stocker, verserFichier } from "../../socle/fichiers/stockage.ts";
import { fluxDe } from "./contenant.ts";
import { importer } from "./importer.ts";
import type { Manifeste } from "./manifeste.ts";
import { restaurer } from "./restaurer.ts";
import { sauvegarder } from "./sauvegarder.ts";

test.use({ seul: "memoire-octets" });

let s3: ServeurS3;
test.beforeAll(async () => {
  // Before the settings: the demonstration is that of all the tests, with its files in the base.
  await preparerDemo();
  s3 = await demarrerS3("conference");
  // Read once, at the first question this process asks.
  Object.assign(process.env, reglages());
});
test.afterAll(() => s3.fermer());
test.beforeEach(() => {
  s3.panne = undefined;
});

const reglages = () => ({
  TRAME_FICHIERS: "s3://conference/trame/",
  TRAME_S3_ADRESSE: s3.adresse,
  TRAME_S3_REGION: s3.region,
  TRAME_S3_CLE: s3.cle,
  TRAME_S3_SECRET: s3.secret,
});
const ici = () => process.env.DATABASE_URL ?? "";
const objets = () => s3.seaux.get("conference")?.objets ?? new Map<string, Buffer>();
const AT = new Date("2030-04-02T03:00:00Z");

async function archiver(url = ici(), edition?: number, pendant = async () => {}) {
  let octets = new Uint8Array();
  const manifeste: Manifeste = await sauvegarder(
    { url, at: AT, cle: undefined, compte: depotDe(process.env).compte, edition },
    async (flux) => {
      await pendant();
      octets = new Uint8Array(await new Response(flux).arrayBuffer());
    },
  );
  return { manifeste, lire: () => fluxDe(Readable.from([octets])), octets };
}

async function baseNeuve(nom: string, modele: string): Promise<string> {
  const base = `${new URL(ici()).pathname.slice(1)}_${nom}`;
  await recreate(base, modele);
  return urlOf(base);
}

async function placesDans(url: string): Promise<{ base: number; seau: number }> {
  const autre = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [n] = await autre<{ base: number; seau: number }[]>`
      select count(octets)::int as base, count(objet)::int as seau from fichiers`;
    return n ?? { base: 0, seau: 0 };
  } finally {
    await autre.end();
  }
}

test("a backup and an edition alone hold the same whatever the place of files, and come back to either", async () => {
  await chargerDemo();
  const { base: tous } = await placesDans(ici());
  expect(tous).toBeGreaterThan(5);
  const depuisLaBase = await archiver();
  const editionDeLaBase = await archiver(ici(), 2023);
  const depot = depotDe(process.env);
  expect(await rangerFichiers(ici(), depot, () => {})).toBe(tous);
  expect([await placesDans(ici()), objets().size]).toEqual([{ base: 0, seau: tous }, tous]);
  const depuisLeSeau = await archiver();
  expect(depuisLeSeau.manifeste).toEqual(depuisLaBase.manifeste);
  const editionDuSeau = await archiver(ici(), 2023);
  expect(editionDuSeau.manifeste).toEqual(editionDeLaBase.manifeste);

  const restauree = await baseNeuve("octets", "template0");
  await restaurer(depuisLeSeau.lire(), { url: restauree, secrete: undefined });
  expect(await placesDans(restauree)).toEqual({ base: tous, seau: 0 });
  expect((await archiver(restauree)).manifeste).toEqual(depuisLaBase.manifeste);
  expect(await rangerFichiers(restauree, depot, () => {})).toBe(tous);
  expect((await archiver(restauree)).manifeste).toEqual(depuisLaBase.manifeste);
  // Two bases that say the same share no object.
  expect(objets().size).toBe(2 * tous);

  const vide = await baseNeuve("octets_edition", "trame_modele");
  await importer(editionDuSeau.lire(), { url: vide, secrete: undefined });
  await rangerFichiers(vide, depot, () => {});
  expect((await archiver(vide, 2023)).manifeste).toEqual(editionDeLaBase.manifeste);
});

test("a backup that cannot read a file stops with what to look at; nothing is erased that one reads", async () => {
  await recreate(new URL(ici()).pathname.slice(1), "trame_modele");
  objets().clear();
  for (const octets of [unPdf(), unPdfDe(120_000)]) {
    const verse = await verserFichier(octets, "application/pdf");
    await db.transaction((tx) => stocker(tx, verse, PENDANT_APPEL));
  }
  s3.panne = () => "403";
  await expect(archiver()).rejects.toThrow(/^Le stockage S3 ne laisse pas cette clé agir dans le seau/);
  s3.panne = undefined;
  const avant = await archiver();
  const pendant = await archiver(ici(), undefined, async () => {
    expect(await oublierFichiersOrphelins()).toBe(2);
    await effacerObjets();
    expect(objets().size).toBe(2);
  });
  expect(pendant.manifeste.tables.fichiers).toEqual(avant.manifeste.tables.fichiers);
  await effacerObjets();
  expect(objets().size).toBe(0);
});

test("the commands take files where the setting says, after a restoration too, and say when the storage does not answer", async () => {
  await recreate(new URL(ici()).pathname.slice(1), "trame_modele");
  const verse = await verserFichier(unPdf(), "application/pdf");
  await db.transaction((tx) => stocker(tx, { ...verse, objet: null }, PENDANT_APPEL));
  const lancer = async (autres: Record<string, string>, commande: string, ...args: string[]) => {
    const env = {
      PATH: process.env.PATH,
      NODE_ENV: "test" as const,
      ...reglages(),
      SMTP_URL: "smtp://courriel.test",
      NEXTAUTH_URL: "https://conference.test",
      NEXTAUTH_SECRET: "0123456789abcdef",
      DATABASE_URL: ici(),
      ...autres,
    };
    const lance = promisify(execFile)(
      process.execPath,
      ["--import", "tsx", `lib/conduite/run/${commande}.ts`, ...args],
      {
        env,
      },
    );
    const { stdout, stderr } = await lance.catch((e: { stdout: string; stderr: string }) => e);
    return `${stdout}${stderr}`.replaceAll(/[\u00A0\u202F]/g, " ");
  };
  const hote = new URL(s3.adresse).host;
  s3.panne = () => "503";
  expect(await lancer({}, "fichiers")).toMatch(
    /^Le stockage S3 .* n’est pas en état de répondre pour l’instant \(503\)\.\n$/,
  );
  s3.panne = undefined;
  expect(await lancer({}, "fichiers")).toBe(`1 fichier mené chez ${hote} : s3://conference/trame/ : tous y sont.\n`);
  const archive = test.info().outputPath("tout.tar.gz");
  expect(await lancer({}, "sauvegarde", archive, "--en-clair")).toContain(archive);
  const vide = await baseNeuve("octets_commande", "template0");
  expect(await lancer({ DATABASE_URL: vide }, "restauration", archive)).toMatch(
    new RegExp(`mêmes empreintes\\.\\n1 fichier mené chez ${hote} : s3://conference/trame/\\.\\n$`),
  );
  expect(await placesDans(vide)).toEqual({ base: 0, seau: 1 });
  expect(await lancer({ DATABASE_URL: vide, TRAME_FICHIERS: "base" }, "fichiers")).toBe(
    "1 fichier mené dans la base : tous y sont.\n",
  );
  s3.panne = ({ methode }) => (methode === "PUT" ? "503" : undefined);
  const encore = await baseNeuve("octets_commande", "template0");
  expect(await lancer({ DATABASE_URL: encore }, "restauration", archive)).toContain(
    "Les fichiers restent dans la base, d’où ils se lisent",
  );
  expect(await placesDans(encore)).toEqual({ base: 1, seau: 0 });
});
