import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { introuvable, repondreFichier } from "@/lib/donnees/reponse";
import { lirePublication } from "../../../lire.ts";

const SCRIPT = join(/* turbopackIgnore: true */ process.cwd(), "lib/preuve/verifier.mjs");

/** The script that checks a version with its files alone. */
export async function GET(request: Request, { params }: RouteContext<"/[annee]/synthese/[segment]/preuve/verifier">) {
  const { annee, segment: version } = await params;
  if (!(await lirePublication(annee, version))) return introuvable();
  return repondreFichier(request, new Uint8Array(await readFile(SCRIPT)), {
    type: "text/javascript; charset=utf-8",
    nom: "verifier.mjs",
    pieceJointe: true,
  });
}
