import { mkdtempSync, readdirSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Decrypter } from "age-encryption";
import { migrateDatabase, migrerJusqua } from "@/db/migrate";
import { expect, test } from "@/e2e/base";
import { recreate, urlOf } from "@/e2e/postgres";
import { sauvegarderAvantMigration } from "./avant-migration.ts";
import { faireCles } from "./cle.ts";

const AT = new Date("2030-04-02T03:00:00Z");

test("a base about to be brought forward is backed up once, where it is said; a new one or a present one is not, and without a key that is said", async () => {
  test.slow();
  const dossier = mkdtempSync(join(tmpdir(), "trame-avant-"));
  const nom = `${new URL(process.env.DATABASE_URL ?? "").pathname.slice(1)}_ancienne`;
  await recreate(nom, "template0");
  const url = urlOf(nom);
  const { publique, secrete } = await faireCles();
  const dites: string[] = [];
  const avant = (cle: string | undefined) =>
    sauvegarderAvantMigration({
      url,
      cle,
      lieu: { dossier, compte: undefined, place: undefined },
      at: AT,
      print: (l) => dites.push(l),
    });

  await avant(publique);
  expect([dites, readdirSync(dossier)]).toEqual([[], []]);
  await migrerJusqua(url, "0040_sauvegardes");
  await avant(undefined);
  expect(dites).toEqual([expect.stringContaining("il manque une clé (TRAME_CLE_SAUVEGARDE)")]);
  expect(readdirSync(dossier)).toEqual([]);
  await avant(publique);
  expect(dites.at(-1)).toContain(join(dossier, "trame-2030-04-02-0300.tar.gz.age"));
  const d = new Decrypter();
  d.addIdentity(secrete);
  const [fichier = ""] = readdirSync(dossier);
  expect((await d.decrypt(await readFile(join(dossier, fichier)))).length).toBeGreaterThan(1000);
  await expect(
    sauvegarderAvantMigration({
      url,
      cle: publique,
      lieu: { dossier: join(dossier, fichier, "dedans"), compte: undefined, place: undefined },
      at: AT,
      print: () => {},
    }),
  ).rejects.toThrow(/n’a pas pu être faite, rien n’a été touché/);

  await migrateDatabase(url);
  await avant(publique);
  expect(dites).toHaveLength(2);
  await rm(dossier, { recursive: true, force: true });
});
