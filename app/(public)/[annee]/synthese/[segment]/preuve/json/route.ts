import { introuvable, repondreJson } from "@/lib/dessin/repondre";
import { publicEdition } from "@/lib/edition/queries";
import { publicPreuve } from "@/lib/publication/preuve";
import { lireVersion } from "../../../lire.ts";

/** The hashes of a version, and those of its files. */
export async function GET(request: Request, { params }: RouteContext<"/[annee]/synthese/[segment]/preuve/json">) {
  const { annee, segment: version } = await params;
  const numero = lireVersion(version);
  const edition = numero ? await publicEdition(annee) : undefined;
  const preuve = edition && numero ? await publicPreuve(edition.id, numero) : undefined;
  return preuve ? repondreJson(request, preuve, `preuve-conference-ess-${annee}-${version}.json`) : introuvable();
}
