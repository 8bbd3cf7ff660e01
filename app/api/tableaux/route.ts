import { recevoirTableau } from "@/lib/conduite/reprise/operations";
import { recevoirFichier } from "@/lib/socle/fichiers/recevoir";

/** Takes the list of the past edition named in the form: it is read, and nothing of it is written. */
export const POST = (request: Request) => recevoirFichier(request, "edition", "document_lourd", recevoirTableau);
