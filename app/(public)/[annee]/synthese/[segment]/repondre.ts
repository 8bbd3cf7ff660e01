import { introuvable, repondreRendu } from "@/lib/donnees/reponse";
import { now } from "@/lib/horloge/now";
import { type FormatPublication, fichierDePublication } from "@/lib/publication/fichiers";
import { lirePublication } from "../lire.ts";

/** A frozen version as a file: the same bytes for everybody. */
export async function repondrePublication(
  request: Request,
  { annee, segment: version }: { annee: string; segment: string },
  format: FormatPublication,
): Promise<Response> {
  const lu = await lirePublication(annee, version);
  if (!lu) return introuvable();
  const { type, octets } = fichierDePublication(lu.publication, format, await now());
  return repondreRendu(request, octets, {
    type,
    nom: `synthese-conference-ess-${annee}-${version}${format === "sources" ? "-sources.pdf" : `.${format}`}`,
    fige: true,
  });
}
