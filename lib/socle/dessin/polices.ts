import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Couverture } from "../texte/clean.ts";
import { lireCmap } from "./cmap.ts";

/** Every style the templates ask for: an exact match, so that no font of the machine is ever nearer. */
const TEXTE = ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"].map(
  (style) => `source-serif-4/${style}/SourceSerif4_${style}.ttf`,
);
const APPAREIL = ["400Regular", "600SemiBold"].map(
  (style) => `atkinson-hyperlegible-next/${style}/AtkinsonHyperlegibleNext_${style}.ttf`,
);

let couverture: Couverture | undefined;

export function lirePolices(): Buffer[] {
  return [...TEXTE, ...APPAREIL].map(lirePolice);
}

/**
 * What every style of the text face has. Any text of these code points can be set in it alone, marks included, which
 * is what makes the PDF/UA export certain to pass; the other face falls back on it, and □ on the compiler's own font.
 */
export function couverturePolices(): Couverture {
  if (couverture) return couverture;
  const [premiere = new Set<number>(), ...autres] = TEXTE.map((fichier) => lireCmap(lirePolice(fichier)));
  couverture = new Set([...premiere].filter((codePoint) => autres.every((cmap) => cmap.has(codePoint))));
  return couverture;
}

function lirePolice(fichier: string): Buffer {
  return readFileSync(join(/* turbopackIgnore: true */ process.cwd(), "node_modules/@expo-google-fonts", fichier));
}
