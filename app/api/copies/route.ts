import { rapporterCopie } from "@/lib/copie/rapporter";
import { recevoirFichier } from "@/lib/fichiers/recevoir";

/** Takes a copy that comes back, of the edition named in the form. */
export const POST = (request: Request) => recevoirFichier(request, "edition", "document_lourd", rapporterCopie);
