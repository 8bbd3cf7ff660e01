import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { BlocBrut } from "./bloc.ts";
import { type MotPdf, marquerCourants, paragraphesPdf } from "./paragraphes-pdf.ts";

const FIL = join(/* turbopackIgnore: true */ process.cwd(), "lib/depouillement/pdf-fil.mjs");
const PAGES_MAX = 200;
const ELEMENTS_MAX = 200_000;
const DELAI_MS = 15_000;

type Reponse = { ok: true; pages: MotPdf[][]; total: number } | { ok: false; nom: string };

/** The blocks of a PDF, none when it holds only pictures; or why it cannot be read. */
export async function lirePdf(octets: Uint8Array): Promise<BlocBrut[] | "protege" | "abime"> {
  const reponse = await demander(octets);
  if (!reponse.ok) return reponse.nom === "PasswordException" ? "protege" : "abime";
  return marquerCourants(reponse.pages.map((mots, i) => paragraphesPdf(mots, i + 1)));
}

/** Asks the thread, for so long and no longer. */
function demander(octets: Uint8Array): Promise<Reponse> {
  return new Promise((resolve) => {
    const fil = new Worker(FIL, {
      workerData: { octets: new Uint8Array(octets), pagesMax: PAGES_MAX, elementsMax: ELEMENTS_MAX },
      resourceLimits: { maxOldGenerationSizeMb: 384 },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const finir = (reponse: Reponse) => {
      clearTimeout(delai);
      resolve(reponse);
      void fil.terminate();
    };
    const delai = setTimeout(() => finir({ ok: false, nom: "Timeout" }), DELAI_MS);
    fil.once("message", finir);
    fil.once("error", (error) => finir({ ok: false, nom: error.name }));
    fil.once("exit", () => finir({ ok: false, nom: "Exit" }));
  });
}
