// A thread of its own for pdf.js: what hangs or swells here is stopped by lire-pdf.ts, never the server.
import { parentPort, workerData } from "node:worker_threads";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

const { octets, pagesMax, elementsMax } = workerData;

async function lire() {
  const tache = getDocument({
    data: octets,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
  });
  const pdf = await tache.promise;
  const pages = [];
  let elements = 0;
  for (let n = 1; n <= Math.min(pdf.numPages, pagesMax) && elements < elementsMax; n++) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent();
    const mots = [];
    for (const item of items) {
      if (!("str" in item)) continue;
      if (++elements > elementsMax) break;
      mots.push({ texte: item.str, x: item.transform[4], y: item.transform[5], taille: item.height, fin: item.hasEOL });
    }
    pages.push(mots);
    page.cleanup();
  }
  return { pages, total: pdf.numPages };
}

try {
  parentPort?.postMessage({ ok: true, ...(await lire()) });
} catch (error) {
  parentPort?.postMessage({ ok: false, nom: error instanceof Error ? error.name : "" });
}
