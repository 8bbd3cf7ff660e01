import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { lirePolices } from "../polices.ts";

/** JSON whose leaves are text or numbers; a template reads it as data, so Typst markup in a text stays text. */
export type Donnees = string | number | boolean | null | readonly Donnees[] | { readonly [cle: string]: Donnees };

const GABARITS = join(/* turbopackIgnore: true */ process.cwd(), "lib/document/pdf");

let compilateur: NodeCompiler | undefined;

/**
 * Compiles lib/document/pdf/{template} to a tagged PDF/UA-1, dated `date`: the same data give the same bytes.
 * Synchronous, so one compiler serves a process. Throws with Typst's own words when the template or the standard refuses.
 */
export function compilePdf({
  template,
  data,
  date,
}: {
  template: string;
  data: Donnees;
  date: Date;
}): Uint8Array<ArrayBuffer> {
  compilateur ??= NodeCompiler.create({ workspace: GABARITS, fontArgs: [{ fontBlobs: lirePolices() }] });
  try {
    const compile = compilateur.compile({
      mainFilePath: join(GABARITS, template),
      inputs: { donnees: JSON.stringify(data) },
      resetRead: true,
    });
    if (!compile.result) throw new Error(`PDF ${template} : ${dire(compilateur, compile.takeDiagnostics())}`);
    const secondes = Math.floor(date.getTime() / 1000);
    return new Uint8Array(compilateur.pdf(compile.result, { pdfStandard: "ua-1", creationTimestamp: secondes }));
  } finally {
    // Global and keyed by content: left alone, it keeps every document ever rendered.
    compilateur.evictCache(0);
  }
}

function dire(compiler: NodeCompiler, erreur: Parameters<NodeCompiler["fetchDiagnostics"]>[0] | null): string {
  if (!erreur) return "échec sans diagnostic";
  return JSON.stringify(compiler.fetchDiagnostics(erreur));
}
