import { joindrePhoto } from "@/lib/recueil/photo/operations";
import { recevoirFichier } from "@/lib/socle/fichiers/recevoir";

/** Takes a photo of a fiche, with what it shows, who took it and the consent declared. */
export const POST = (request: Request) => recevoirFichier(request, "fiche", "photo_lourde", joindrePhoto);
