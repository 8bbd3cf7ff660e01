import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { launch, makeOpenFolder, pickPorts, query, readAppEnv, type Started, stopAll, waitReady } from "./harness.ts";

test.afterEach(stopAll);

const PRODUCTION = {
  SMTP_URL: "smtp://127.0.0.1:9",
  NEXTAUTH_URL: "https://conference.example.org",
  NEXTAUTH_SECRET: "0123456789abcdef",
  ESSAI_MIGRATIONS: "1",
};

/** A real PostgreSQL, that of a demo; its address as the owner. */
async function unServeur(): Promise<string> {
  const started = launch(makeOpenFolder(), await pickPorts());
  await waitReady(started);
  return (await readAppEnv(started.url)).DATABASE_URL ?? "";
}

async function produire(DATABASE_URL: string, env: Record<string, string> = {}): Promise<Started> {
  return launch(makeOpenFolder(), await pickPorts(), { env: { ...PRODUCTION, DATABASE_URL, ...env } });
}

const modifier = (url: string, change: (u: URL) => void) => {
  const u = new URL(url);
  change(u);
  return u.href;
};

/** Refused: what it says, on one line, with plain spaces. */
async function refus(started: Started): Promise<string> {
  expect(await started.exited).toBe(1);
  return started
    .output()
    .replaceAll(/[\u00a0\u202f]/g, " ")
    .trim();
}

test("a wrong DATABASE_URL says what is wrong and what to do: host, port, base, account, password, rights", async () => {
  const bonne = await unServeur();
  await query(bonne, "create role pauvre login password 'pauvre'");
  await query(bonne, "create database latine encoding 'LATIN1' locale 'C' template template0");
  const TABLE: [string, RegExp][] = [
    [
      modifier(bonne, (u) => (u.hostname = "base-absente.invalid")),
      /« base-absente\.invalid » (n’existe pas|ne se résout pas)/,
    ],
    [modifier(bonne, (u) => (u.port = "1")), /Rien n’écoute sur 127\.0\.0\.1, port 1 : vérifiez l’hôte et le port/],
    [modifier(bonne, (u) => (u.pathname = "/absente")), /La base « absente » n’existe pas sur 127\.0\.0\.1 : créez-la/],
    [modifier(bonne, (u) => (u.username = "personne")), /refuse le compte « personne »/],
    [modifier(bonne, (u) => (u.password = "faux")), /refuse le compte « trame » : vérifiez le nom et le mot de passe/],
    [modifier(bonne, (u) => (u.pathname = "/latine")), /est en LATIN1 : créez-la en UTF-8/],
    [
      modifier(bonne, (u) => {
        u.username = "pauvre";
        u.password = "pauvre";
      }),
      /« pauvre » ne peut pas créer pg_trgm et unaccent dans la base « trame » : rendez-le propriétaire/,
    ],
  ];
  for (const [adresse, phrase] of TABLE) {
    const dit = await refus(await produire(adresse));
    expect(dit).toMatch(phrase);
    expect(dit, "one sentence, and neither a query nor a trace").not.toMatch(/Failed query| {4}at |faux/);
    expect(dit.split("\n")).toHaveLength(1);
  }
  await query(bonne, "alter database trame set default_transaction_read_only = on");
  expect(await refus(await produire(bonne))).toMatch(/« trame » est en lecture seule : .* serveur principal/);
});

test("two processes started at once on an empty base both start", async () => {
  const adresse = await unServeur();
  await query(adresse, "create database neuve");
  const neuve = modifier(adresse, (u) => (u.pathname = "/neuve"));
  const deux = await Promise.all([produire(neuve), produire(neuve)]);
  for (const started of deux) await expect.poll(started.output, { timeout: 90_000 }).toContain("Trame est prête");
  expect(await query(neuve, "select count(*) > 100 as chargees from communes")).toEqual([{ chargees: true }]);
});

test("a folder that cannot be written, or a file in its place, is named with what to do", async () => {
  const parent = makeOpenFolder();
  const fichier = join(parent, "donnees");
  writeFileSync(fichier, "");
  const occupe = launch(fichier, await pickPorts());
  expect(await refus(occupe)).toMatch(/donnees.* ne peut pas être un dossier, un fichier porte ce nom : .*TRAME_DATA/);
  // Root writes everywhere, but there.
  const interdit = process.getuid?.() === 0 ? "/sys/trame" : join(parent, "ferme", "donnees");
  if (interdit.startsWith(parent)) chmodSync(parent, 0o555);
  const dit = await refus(launch(interdit, await pickPorts()));
  chmodSync(parent, 0o755);
  expect(dit).toContain("TRAME_DATA");
  expect(dit).toContain(interdit);
  expect(existsSync(interdit)).toBe(false);
});
