// Draws one page of a PDF, in a process of its own: a-part.ts ends it when it hangs or swells.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

const pdfjs = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

async function dessiner({ octets, page: numero, largeur }) {
  const pdf = await getDocument({
    data: new Uint8Array(octets),
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

process.once("message", async (demande) => {
  try {
    process.send?.({ ok: true, image: await dessiner(demande) });
  } catch (error) {
    process.send?.({ ok: false, nom: error instanceof Error ? error.name : "" });
  }
});
