import { replier } from "../../socle/typographie/replier.ts";

/** A line for each name something had and no longer has: those kept already, and `quittes`, unless one is in `actuels`. */
export function avecAnciensNoms(
  deja: string,
  quittes: readonly (string | null)[],
  actuels: readonly (string | null)[],
): string {
  const portes = new Set(actuels.map((nom) => replier(nom ?? "")));
  const noms = new Map<string, string>();
  for (const nom of [...deja.split("\n"), ...quittes]) {
    const cle = replier(nom ?? "");
    if (nom && cle && !portes.has(cle)) noms.set(cle, nom);
  }
  return [...noms.values()].join("\n");
}
