import { nomArchive } from "@/lib/archive/contenu";
import { lireArchive } from "@/lib/archive/queries";
import { introuvable, repondreFichier } from "@/lib/dessin/repondre";
import { publicEdition } from "@/lib/edition/queries";
import { servirFichier } from "@/lib/fichiers/servir";

/** All that is public of an edition, to be read without us: its kept bytes, made by a job. */
export const GET = servirFichier(async (request: Request, { params }: RouteContext<"/[annee]/donnees/archive.zip">) => {
  const edition = await publicEdition((await params).annee);
  const octets = edition && (await lireArchive(edition.id));
  if (!edition || !octets) return introuvable();
  return repondreFichier(request, octets, {
    type: "application/zip",
    nom: `${nomArchive(edition.annee)}.zip`,
    pieceJointe: true,
  });
});
