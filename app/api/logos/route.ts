import { ajouterLogo } from "@/lib/appel/structure/logo";
import { recevoirFichier } from "@/lib/socle/fichiers/recevoir";

/** Takes the logo of a structure. */
export const POST = (request: Request) => recevoirFichier(request, "structure", "logo_lourd", ajouterLogo);
