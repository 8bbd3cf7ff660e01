import { publicEdition } from "@/lib/appel/edition/queries";
import { lireNomKit, nomFichierKit, TYPE_FORMAT } from "@/lib/recueil/kit/documents";
import { publicFichierKit } from "@/lib/recueil/kit/queries";
import { introuvable, repondreFichier } from "@/lib/socle/dessin/repondre";
import { servirFichier } from "@/lib/socle/fichiers/servir";

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
