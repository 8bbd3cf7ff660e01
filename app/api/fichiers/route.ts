import { ajouterPiece } from "@/lib/appel/candidature/questions/pieces";
import { recevoirFichier } from "@/lib/socle/fichiers/recevoir";

/** Takes one document of a candidature. */
export const POST = (request: Request) => recevoirFichier(request, "candidature", "fichier_lourd", ajouterPiece);
