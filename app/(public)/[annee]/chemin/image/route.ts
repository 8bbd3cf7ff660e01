import { publicEdition } from "@/lib/appel/edition/queries";
import { rendre } from "@/lib/socle/dessin/rendre";
import { introuvable, repondreRendu } from "@/lib/socle/dessin/repondre";
import { lireOrigine, publicChemin } from "@/lib/synthese/publication/chemin";

/** The path of some words as a picture to share. */
export async function GET(request: Request, { params }: RouteContext<"/[annee]/chemin/image">) {
  const { annee } = await params;
  const origine = lireOrigine(Object.fromEntries(new URL(request.url).searchParams));
  const edition = origine && (await publicEdition(annee));
  const lu = edition && (await publicChemin(edition.id, origine));
  if (!lu) return introuvable();
  const { chemin, titre, arbre } = lu;
  return repondreRendu(
    request,
    rendre("chemin", { annee: arbre.annee, titre, chemin, demonstration: arbre.demonstration }),
    {
      type: "image/png",
      nom: `chemin-de-nos-mots-${annee}.png`,
    },
  );
}
