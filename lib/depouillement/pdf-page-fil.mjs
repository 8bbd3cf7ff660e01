// A thread of its own that draws one page of a PDF: what hangs or swells here is stopped by fil.ts, never the server.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

const { octets, page: numero, largeur } = workerData;
const pdfjs = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

async function dessiner() {
  const pdf = await getDocument({
    data: octets,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: 60_000_000,
    standardFontDataUrl: join(pdfjs, "standard_fonts/"),
    wasmUrl: join(pdfjs, "wasm/"),
  }).promise;
  const page = await pdf.getPage(numero);
  const { width, height } = page.getViewport({ scale: 1 });
  // As wide as asked, and never taller than three times that.
  const viewport = page.getViewport({ scale: Math.min(largeur / width, (3 * largeur) / height) });
  const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  await page.render({ canvas, viewport, background: "#ffffff" }).promise;
  return canvas.toBuffer("image/jpeg", 80);
}

try {
  parentPort?.postMessage({ ok: true, image: await dessiner() });
} catch (error) {
  parentPort?.postMessage({ ok: false, nom: error instanceof Error ? error.name : "" });
}
