import { introuvable, repondreFichier } from "@/lib/dessin/repondre";
import { publicEdition } from "@/lib/edition/queries";
import { servirFichier } from "@/lib/fichiers/servir";
import { lireNomKit, nomFichierKit, TYPE_FORMAT } from "@/lib/kit/documents";
import { publicFichierKit } from "@/lib/kit/queries";

/** A document of the kit, blank, in its version of today. */
export const GET = servirFichier(async (request: Request, { params }: RouteContext<"/[annee]/kit/[fichier]">) => {
  const { annee, fichier } = await params;
  const edition = await publicEdition(annee);
  const nom = lireNomKit(fichier);
  if (!edition || !nom || nom.numero !== null) return introuvable();
  const lu = await publicFichierKit(edition.id, nom.cle, nom.format);
  if (!lu) return introuvable();
  return repondreFichier(request, lu.octets, {
    type: TYPE_FORMAT[nom.format],
    nom: nomFichierKit(edition.annee, nom.cle, lu.numero, nom.format),
    pieceJointe: nom.format !== "pdf",
  });
});
