import { deposerDocument } from "@/lib/depouillement/operations";
import { recevoirFichier } from "@/lib/fichiers/recevoir";
import { suivre } from "@/lib/fichiers/suivre";

/** Takes a fiche written in a file; tells how many are read before it. */
export const POST = (request: Request) =>
  suivre(request, (dire) =>
    recevoirFichier(request, "fiche", "document_lourd", (actor, fiche, envoi, now) =>
      deposerDocument(actor, fiche, envoi, now, { dire, abandon: request.signal }),
    ),
  );
