import { join } from "node:path";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { lirePolices } from "./polices.ts";

/** JSON whose leaves are text or numbers; a template reads it as data, so Typst markup in a text stays text. */
export type Donnees = string | number | boolean | null | readonly Donnees[] | { readonly [cle: string]: Donnees };

const GABARITS = join(/* turbopackIgnore: true */ process.cwd(), "lib/socle/dessin/gabarits");

let compilateur: NodeCompiler | undefined;

type Gabarit = { template: string; data: Donnees };

/** The values a template marks `<borne>`, where it wants to say where things fell. */
type Bornes = unknown[];

/** From where things fell, the data that lay them out better, or null; `essayer`: where they would fall with others. */
export type Reprise = (bornes: Bornes, essayer: (data: Donnees) => Bornes) => Donnees | null;

/**
 * Compiles lib/socle/dessin/gabarits/{template} to a tagged PDF/UA-1, dated `date`: the same data give the same bytes.
 * Throws with Typst's own words when the template or the standard refuses.
 */
export function compilePdf({
  template,
  data,
  date,
  reprise,
}: Gabarit & { date: Date; reprise?: Reprise }): Uint8Array<ArrayBuffer> {
  const secondes = Math.floor(date.getTime() / 1000);
  return avecCompilateur((compiler) => {
    const mettreEnPages = (autre: Donnees) => mettre(compiler, { template, data: autre });
    const lire = (document: NodeTypstDocument): Bornes =>
      compiler.query(document, { selector: "<borne>", field: "value" });
    const premier = mettreEnPages(data);
    const mieux = reprise?.(lire(premier), (autre) => lire(mettreEnPages(autre)));
    const document = mieux ? mettreEnPages(mieux) : premier;
    return new Uint8Array(compiler.pdf(document, { pdfStandard: "ua-1", creationTimestamp: secondes }));
  });
}

/** The same template as one drawing, its letters drawn too: whatever shows it needs no font. */
export const compileSvg = (gabarit: Gabarit): string =>
  avecCompilateur((compiler) => compiler.plainSvg(mettre(compiler, gabarit)));

/** Synchronous, so one compiler serves a process. */
function avecCompilateur<T>(rendre: (compiler: NodeCompiler) => T): T {
  compilateur ??= NodeCompiler.create({ workspace: GABARITS, fontArgs: [{ fontBlobs: lirePolices() }] });
  try {
    return rendre(compilateur);
  } finally {
    // Global and keyed by content: left alone, it keeps every document ever rendered.
    compilateur.evictCache(0);
  }
}

function mettre(compiler: NodeCompiler, { template, data }: Gabarit): NodeTypstDocument {
  const compile = compiler.compile({
    mainFilePath: join(GABARITS, template),
    inputs: { donnees: JSON.stringify(data) },
    resetRead: true,
  });
  if (!compile.result) throw new Error(`${template} : ${dire(compiler, compile.takeDiagnostics())}`);
  return compile.result;
}

function dire(compiler: NodeCompiler, erreur: Parameters<NodeCompiler["fetchDiagnostics"]>[0] | null): string {
  if (!erreur) return "échec sans diagnostic";
  return JSON.stringify(compiler.fetchDiagnostics(erreur));
}
