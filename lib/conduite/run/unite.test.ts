import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { REGLAGES } from "../../socle/reglages.ts";
import { composerUnite } from "./unite.ts";

const lire = (nom: string) => readFileSync(new URL(`../../../.deploiement/${nom}`, import.meta.url), "utf8");

test("the unit runs this checkout with this Node, whatever their names", () => {
  const unite = composerUnite(lire("trame.service"), "/srv/la trame 100%", "/opt/node/bin/node").split("\n");
  expect(unite).toContain("WorkingDirectory=/srv/la\\x20trame\\x20100%%");
  expect(unite).toContain("ReadWritePaths=/srv/la\\x20trame\\x20100%%");
  expect(unite).toContain("ExecStart=/opt/node/bin/node --import tsx lib/conduite/run/start.ts");
  expect(unite.join("\n")).not.toContain("@");
});

test("each setting of the example is one that the start reads", () => {
  const noms = [...lire("trame.env").matchAll(/^#?([A-Z_]+)=/gm)].map(([, nom]) => nom);
  expect(noms.length).toBeGreaterThan(6);
  expect(noms.filter((nom) => !REGLAGES.includes(nom ?? ""))).toEqual([]);
});
