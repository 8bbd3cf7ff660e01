import { recevoirFichier } from "@/lib/fichiers/recevoir";
import { joindrePhoto } from "@/lib/photo/operations";

/** Takes a photo of a fiche, with what it shows, who took it and the consent declared. */
export const POST = (request: Request) => recevoirFichier(request, "fiche", "photo_lourde", joindrePhoto);
