import { publicEdition } from "@/lib/appel/edition/queries";
import { introuvable, repondreJson } from "@/lib/socle/dessin/repondre";
import { publicPreuve } from "@/lib/synthese/publication/preuve";
import { lireVersion } from "../../../lire.ts";

/** The hashes of a version, and those of its files. */
export async function GET(request: Request, { params }: RouteContext<"/[annee]/synthese/[segment]/preuve/json">) {
  const { annee, segment: version } = await params;
  const numero = lireVersion(version);
  const edition = numero ? await publicEdition(annee) : undefined;
  const preuve = edition && numero ? await publicPreuve(edition.id, numero) : undefined;
  return preuve ? repondreJson(request, preuve, `preuve-conference-ess-${annee}-${version}.json`) : introuvable();
}
