import { publicEdition } from "@/lib/appel/edition/queries";
import { introuvable } from "@/lib/socle/dessin/repondre";
import { repondreJeu } from "@/lib/synthese/donnees/fichier";
import { JEUX, lireNomFichier } from "@/lib/synthese/donnees/jeux";
import { publicLignes } from "@/lib/synthese/donnees/lignes";

export async function GET(request: Request, { params }: RouteContext<"/[annee]/donnees/[fichier]">) {
  const { annee, fichier } = await params;
  const demande = lireNomFichier(fichier);
  const edition = demande && (await publicEdition(annee));
  if (!demande || !edition) return introuvable();
  const { titre, champs } = JEUX[demande.jeu];
  const filtres = Object.fromEntries(new URL(request.url).searchParams);
  const lignes = await publicLignes(demande.jeu, edition.id, filtres);
  return repondreJeu(request, { nom: `${demande.jeu}-${edition.annee}`, titre, champs, lignes }, demande.format);
}
