import { join } from "node:path";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { lirePolices } from "./polices.ts";

/** JSON whose leaves are text or numbers; a template reads it as data, so Typst markup in a text stays text. */
export type Donnees = string | number | boolean | null | readonly Donnees[] | { readonly [cle: string]: Donnees };

const GABARITS = join(/* turbopackIgnore: true */ process.cwd(), "lib/socle/dessin/gabarits");

let compilateur: NodeCompiler | undefined;

type Gabarit = { template: string; data: Donnees };

/**
 * Compiles lib/socle/dessin/gabarits/{template} to a tagged PDF/UA-1, dated `date`: the same data give the same bytes.
 * Throws with Typst's own words when the template or the standard refuses.
 */
export function compilePdf({ date, ...gabarit }: Gabarit & { date: Date }): Uint8Array<ArrayBuffer> {
  const secondes = Math.floor(date.getTime() / 1000);
  return avecDocument(
    gabarit,
    (compiler, document) =>
      new Uint8Array(compiler.pdf(document, { pdfStandard: "ua-1", creationTimestamp: secondes })),
  );
}

/** The same template as one drawing, its letters drawn too: whatever shows it needs no font. */
export const compileSvg = (gabarit: Gabarit): string =>
  avecDocument(gabarit, (compiler, document) => compiler.plainSvg(document));

/** Synchronous, so one compiler serves a process. */
function avecDocument<T>(
  { template, data }: Gabarit,
  rendre: (compiler: NodeCompiler, document: NodeTypstDocument) => T,
): T {
  compilateur ??= NodeCompiler.create({ workspace: GABARITS, fontArgs: [{ fontBlobs: lirePolices() }] });
  try {
    const compile = compilateur.compile({
      mainFilePath: join(GABARITS, template),
      inputs: { donnees: JSON.stringify(data) },
      resetRead: true,
    });
    if (!compile.result) throw new Error(`${template} : ${dire(compilateur, compile.takeDiagnostics())}`);
    return rendre(compilateur, compile.result);
  } finally {
    // Global and keyed by content: left alone, it keeps every document ever rendered.
    compilateur.evictCache(0);
  }
}

function dire(compiler: NodeCompiler, erreur: Parameters<NodeCompiler["fetchDiagnostics"]>[0] | null): string {
  if (!erreur) return "échec sans diagnostic";
  return JSON.stringify(compiler.fetchDiagnostics(erreur));
}
