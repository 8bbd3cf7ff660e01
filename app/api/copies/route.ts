import { recevoirFichier } from "@/lib/socle/fichiers/recevoir";
import { rapporterCopie } from "@/lib/synthese/copie/rapporter";

/** Takes a copy that comes back, of the edition named in the form. */
export const POST = (request: Request) => recevoirFichier(request, "edition", "document_lourd", rapporterCopie);
