import { publierFichier } from "@/lib/recueil/kit/operations";
import { recevoirFichier } from "@/lib/socle/fichiers/recevoir";

/** Takes a document of the kit made by the CRESS. */
export const POST = (request: Request) => recevoirFichier(request, "document", "document_lourd", publierFichier);
