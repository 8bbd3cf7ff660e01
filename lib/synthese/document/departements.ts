import { readFileSync } from "node:fs";
import { join } from "node:path";

let noms: Map<string, string> | undefined;

/** "59" → "Nord"; an unknown code stands for itself. */
export function nomDepartement(code: string): string {
  noms ??= new Map(lireDepartements().map(({ code, nom }) => [code, nom]));
  return noms.get(code) ?? code;
}

/** Read as a file, not imported: the list is data, and no bundler has to carry it. */
function lireDepartements(): { code: string; nom: string }[] {
  const chemin = "node_modules/@etalab/decoupage-administratif/data/departements.json";
  return JSON.parse(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), chemin), "utf8"));
}
