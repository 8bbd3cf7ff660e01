import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const FOLDERS = ["app", "db", "lib"];
const STAMP = ".next/trame-sources";

/** True when there is no finished build of the present sources. Contents count, not dates: a checkout changes dates. */
export function needsBuild(root: string): boolean {
  if (!existsSync(join(root, ".next/BUILD_ID")) || !existsSync(join(root, STAMP))) return true;
  return readFileSync(join(root, STAMP), "utf8") !== hashSources(root);
}

/** Runs a build and marks what it was made of, as it was before it began. An interrupted one leaves no mark. */
export async function buildMarked(root: string, build: () => Promise<void>): Promise<void> {
  const sources = hashSources(root);
  rmSync(join(root, STAMP), { force: true });
  await build();
  writeFileSync(join(root, STAMP), sources);
}

/** One hash of everything a build depends on: sources, configuration, lockfile, Node's version. */
export function hashSources(root: string): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of listSources(root)) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function listSources(root: string): string[] {
  const nested = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(test|spec)\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
  const top = readdirSync(root).filter((name) => /\.(ts|mjs|json)$/.test(name) && name !== "next-env.d.ts");
  return [...nested, ...top].sort();
}
