import { joindreFeuille } from "@/lib/recueil/emargement/feuilles";
import { recevoirFichier } from "@/lib/socle/fichiers/recevoir";

/** Takes one page of the signed sheet of an atelier. */
export const POST = (request: Request) => recevoirFichier(request, "atelier", "feuille_lourde", joindreFeuille);
