import { deposerDocument } from "@/lib/depouillement/operations";
import { recevoirFichier } from "@/lib/fichiers/recevoir";

/** Takes a fiche written in a file. */
export const POST = (request: Request) => recevoirFichier(request, "fiche", "document_lourd", deposerDocument);
