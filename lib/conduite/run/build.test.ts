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

test("a finished build serves as long as the sources do not change", async () => {
  const root = makeProject();
  expect(needsBuild(root)).toBe(true);
  await buildMarked(root, finish(root));
  expect(needsBuild(root)).toBe(false);
  utimesSync(join(root, "app/page.tsx"), new Date(), new Date());
  writeFileSync(join(root, "lib/regle.test.ts"), "");
  expect(needsBuild(root)).toBe(false);
});

for (const [what, change] of [
  ["a page changed", (root: string) => writeFileSync(join(root, "app/page.tsx"), "export const a = 1")],
  ["a file added", (root: string) => writeFileSync(join(root, "lib/regle.ts"), "")],
  ["the dependencies changed", (root: string) => writeFileSync(join(root, "package-lock.json"), "{}")],
] as const) {
  test(`one builds again after ${what}`, async () => {
    const root = makeProject();
    await buildMarked(root, finish(root));
    change(root);
    expect(needsBuild(root)).toBe(true);
  });
}

test("an interrupted build is not taken for a finished one", async () => {
  const root = makeProject();
  await buildMarked(root, finish(root));
  writeFileSync(join(root, "app/page.tsx"), "export const a = 1");
  await expect(buildMarked(root, () => Promise.reject(new Error("interrompue")))).rejects.toThrow("interrompue");
  writeFileSync(join(root, "app/page.tsx"), "export {}");
  expect(needsBuild(root)).toBe(true);
});
