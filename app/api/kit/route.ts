import { recevoirFichier } from "@/lib/fichiers/recevoir";
import { publierFichier } from "@/lib/kit/operations";

/** Takes a document of the kit made by the CRESS. */
export const POST = (request: Request) => recevoirFichier(request, "document", "document_lourd", publierFichier);
