import { ajouterPiece } from "@/lib/candidature/pieces";
import { recevoirFichier } from "@/lib/fichiers/recevoir";

/** Takes one document of a candidature. */
export const POST = (request: Request) => recevoirFichier(request, "candidature", "fichier_lourd", ajouterPiece);
