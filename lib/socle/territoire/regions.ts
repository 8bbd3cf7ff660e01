import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Region = { code: string; nom: string };

/** That of the demonstration, and of an instance that names none. */
export const REGION_PAR_DEFAUT = "32";

let lues: Map<string, Region> | undefined;

/** A region by its INSEE code, as it is written, or undefined; those that are départements of their own are not regions. */
export function regionDe(code: string): Region | undefined {
  lues ??= new Map(
    lire()
      .filter((r) => r.code.length === 2)
      .map(({ code, nom }) => [code, { code, nom: nom.replaceAll("'", "’") }]),
  );
  return lues.get(code);
}

/** Read as a file, not imported: the list is data, and no bundler has to carry it. */
function lire(): Region[] {
  const chemin = "node_modules/@etalab/decoupage-administratif/data/regions.json";
  return JSON.parse(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), chemin), "utf8"));
}
