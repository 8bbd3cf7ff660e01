import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { buildMarked, needsBuild } from "./build.ts";

function makeProject(): string {
  const root = mkdtempSync(join(tmpdir(), "trame-build-"));
  for (const folder of ["app", "lib", ".next"]) mkdirSync(join(root, folder));
  writeFileSync(join(root, "package.json"), "{}");
  writeFileSync(join(root, "app/page.tsx"), "export {}");
  return root;
}

const finish = (root: string) => async () => writeFileSync(join(root, ".next/BUILD_ID"), "1");

test("une construction finie sert tant que les sources ne changent pas", async () => {
  const root = makeProject();
  expect(needsBuild(root)).toBe(true);
  await buildMarked(root, finish(root));
  expect(needsBuild(root)).toBe(false);
  utimesSync(join(root, "app/page.tsx"), new Date(), new Date());
  writeFileSync(join(root, "lib/regle.test.ts"), "");
  expect(needsBuild(root)).toBe(false);
});

for (const [what, change] of [
  ["une page modifiée", (root: string) => writeFileSync(join(root, "app/page.tsx"), "export const a = 1")],
  ["un fichier ajouté", (root: string) => writeFileSync(join(root, "lib/regle.ts"), "")],
  ["les dépendances changées", (root: string) => writeFileSync(join(root, "package-lock.json"), "{}")],
] as const) {
  test(`on reconstruit après ${what}`, async () => {
    const root = makeProject();
    await buildMarked(root, finish(root));
    change(root);
    expect(needsBuild(root)).toBe(true);
  });
}

test("une construction interrompue n’est pas prise pour finie", async () => {
  const root = makeProject();
  await buildMarked(root, finish(root));
  writeFileSync(join(root, "app/page.tsx"), "export const a = 1");
  await expect(buildMarked(root, () => Promise.reject(new Error("interrompue")))).rejects.toThrow("interrompue");
  writeFileSync(join(root, "app/page.tsx"), "export {}");
  expect(needsBuild(root)).toBe(true);
});
