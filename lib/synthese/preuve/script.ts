import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The script that checks a version with its files alone, as it is served. */
export const lireVerifier = async () =>
  new Uint8Array(await readFile(join(/* turbopackIgnore: true */ process.cwd(), "lib/synthese/preuve/verifier.mjs")));
