import { publicEdition } from "@/lib/appel/edition/queries";
import { introuvable, repondreFichier } from "@/lib/socle/dessin/repondre";
import { servirFichier } from "@/lib/socle/fichiers/servir";
import { nomArchive } from "@/lib/synthese/archive/contenu";
import { publicFichierArchive } from "@/lib/synthese/archive/queries";

/** All that is public of an edition, to be read without us: its kept bytes, made by a job. */
export const GET = servirFichier(async (request: Request, { params }: RouteContext<"/[annee]/donnees/archive.zip">) => {
  const edition = await publicEdition((await params).annee);
  const octets = edition && (await publicFichierArchive(edition.id));
  if (!edition || !octets) return introuvable();
  return repondreFichier(request, octets, {
    type: "application/zip",
    nom: `${nomArchive(edition.annee)}.zip`,
    pieceJointe: true,
  });
});
