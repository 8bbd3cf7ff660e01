import { recevoirFichier } from "@/lib/fichiers/recevoir";
import { recevoirTableau } from "@/lib/reprise/operations";

/** Takes the list of the past edition named in the form: it is read, and nothing of it is written. */
export const POST = (request: Request) => recevoirFichier(request, "edition", "document_lourd", recevoirTableau);
