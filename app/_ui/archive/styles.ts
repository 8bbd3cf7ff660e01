import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compile } from "tailwindcss";

const { resolve } = createRequire(import.meta.url);
/** The styles of the site that the page of an archive uses. */
const FEUILLES = ["app/globals.css", "app/_ui/synthese/synthese.css", "app/_ui/tissage/tissage.css"];

/** The styles of a page, fonts included: those of the site, with the utilities its classes ask for. */
export async function composerStyles(html: string): Promise<string> {
  const source = FEUILLES.map((feuille) => `@import ${JSON.stringify(join(process.cwd(), feuille))};`).join("\n");
  const { build } = await compile(source, { base: process.cwd(), loadStylesheet: lire });
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, noms = ""]) =>
    noms.replaceAll("&gt;", ">").replaceAll("&amp;", "&").replaceAll("&quot;", '"').split(" "),
  );
  return build([...new Set(classes)]);
}

async function lire(id: string) {
  const path = id.startsWith("/") ? id : resolve(id === "tailwindcss" ? "tailwindcss/index.css" : `${id}/index.css`);
  const base = dirname(path);
  const content = await readFile(path, "utf8");
  return { path, base, content: id.startsWith("@fontsource") ? await avecPolices(content, base) : content };
}

/** The faces French is written with, their bytes in them. */
async function avecPolices(css: string, base: string): Promise<string> {
  const faces = css.match(/@font-face \{[^}]*-latin-wght-[^}]*\}/g) ?? [];
  const posees = faces.map(async (face) => {
    const [, fichier = ""] = /url\(([^)]+)\)/.exec(face) ?? [];
    const octets = await readFile(join(base, fichier));
    return face.replace(fichier, `data:font/woff2;base64,${octets.toString("base64")}`);
  });
  return (await Promise.all(posees)).join("\n");
}
