import { introuvable, repondreFichier } from "@/lib/socle/dessin/repondre";
import { lireVerifier } from "@/lib/synthese/preuve/script";
import { lirePublication } from "../../../lire.ts";

/** The script that checks a version with its files alone. */
export async function GET(request: Request, { params }: RouteContext<"/[annee]/synthese/[segment]/preuve/verifier">) {
  const { annee, segment: version } = await params;
  if (!(await lirePublication(annee, version))) return introuvable();
  return repondreFichier(request, await lireVerifier(), {
    type: "text/javascript; charset=utf-8",
    nom: "verifier.mjs",
    pieceJointe: true,
  });
}
