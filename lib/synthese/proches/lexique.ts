import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIMENSIONS, desserrer } from "./vecteur.ts";

const DOSSIER = join(/* turbopackIgnore: true */ process.cwd(), "lib/synthese/proches");
const OCTETS = DIMENSIONS / 2;

let lexique: ((racine: string) => Float64Array | undefined) | undefined;

/** The vector of a stem, of length one, or undefined for a stem never met. The files are read once, at the first asking. */
export function vecteurDe(racine: string): Float64Array | undefined {
  lexique ??= ouvrir();
  return lexique(racine);
}

function ouvrir() {
  const octets = readFileSync(join(DOSSIER, "vecteurs.bin"));
  const rangs = new Map(
    readFileSync(join(DOSSIER, "racines.txt"), "utf8")
      .split("\n")
      .map((racine, rang) => [racine, rang]),
  );
  const lus = new Map<string, Float64Array>();
  return (racine: string) => {
    const rang = rangs.get(racine);
    if (rang === undefined) return undefined;
    const vecteur = lus.get(racine) ?? desserrer(octets.subarray(rang * OCTETS, (rang + 1) * OCTETS));
    lus.set(racine, vecteur);
    return vecteur;
  };
}
