import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { REGLAGES } from "../../socle/reglages.ts";

const lire = (nom: string) => readFileSync(new URL(`../../../.deploiement/${nom}`, import.meta.url), "utf8");
const instructions = lire("Dockerfile")
  .replaceAll(/\\\n/g, " ")
  .split("\n")
  .filter((l) => l && !l.startsWith("#"));
const de = (mot: string) => instructions.filter((l) => l.startsWith(`${mot} `));

test("the image starts from one pinned version of the Node we ask for, for both of its stages", () => {
  const bases = de("FROM").map((l) => l.split(" ")[1]);
  expect(new Set(bases).size).toBe(1);
  expect(bases[0]).toMatch(/^node:\d+\.\d+\.\d+-bookworm-slim$/);
  const [, majeur, mineur] = /^node:(\d+)\.(\d+)/.exec(bases[0] ?? "") ?? [];
  expect([Number(majeur), Number(mineur)]).toEqual([20, expect.any(Number)]);
  expect(Number(mineur)).toBeGreaterThanOrEqual(19);
});

test("it runs as somebody who is not root, tells its health, and holds no secret", () => {
  expect(instructions.lastIndexOf("USER node")).toBeGreaterThan(
    instructions.findLastIndex((l) => l.startsWith("RUN ")),
  );
  expect(de("HEALTHCHECK").join()).toContain("/api/sante");
  expect(de("CMD")).toEqual(['CMD ["node", "--import", "tsx", "lib/conduite/run/start.ts"]']);
  expect(existsSync(new URL("./start.ts", import.meta.url))).toBe(true);
  expect([...de("ENV"), ...de("ARG")].join(" ")).not.toMatch(/SECRET|PASSWORD|_URL|CLE_/);
  expect(lire("Dockerfile.dockerignore").split("\n")).toEqual(
    expect.arrayContaining([".data", ".git", "node_modules"]),
  );
});

test("the compose file pins its images, keeps what it is given out of itself, and sets what the start reads", () => {
  const compose = lire("compose.yaml");
  for (const [, image] of compose.matchAll(/image: (\S+)/g)) expect(image).toMatch(/:\d+\.\d+-bookworm$/);
  const trame = compose.slice(compose.indexOf("\n  trame:"), compose.indexOf("\nvolumes:"));
  const noms = [...trame.matchAll(/^ {6}([A-Z_]+): (.*)$/gm)];
  expect(noms.length).toBeGreaterThan(6);
  expect(noms.map(([, nom]) => nom ?? "").filter((nom) => !REGLAGES.includes(nom))).toEqual([]);
  for (const [, nom, valeur] of noms)
    if (/SECRET|URL|CLE_/.test(nom ?? "")) expect(valeur, nom).toMatch(/\$\{\w+:[?-]\}/);
  expect(compose).toMatch(/"127\.0\.0\.1:3000:3000"/);
  expect(compose).toContain("condition: service_healthy");
});
