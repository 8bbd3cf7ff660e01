import { deposerDocument } from "@/lib/recueil/depouillement/operations";
import { recevoirFichier } from "@/lib/socle/fichiers/recevoir";
import { suivre } from "@/lib/socle/fichiers/suivre";

/** Takes a fiche written in a file; tells how many are read before it. */
export const POST = (request: Request) =>
  suivre(request, (dire) =>
    recevoirFichier(request, "fiche", "document_lourd", (actor, fiche, envoi, now) =>
      deposerDocument(actor, fiche, envoi, now, { dire, abandon: request.signal }),
    ),
  );
