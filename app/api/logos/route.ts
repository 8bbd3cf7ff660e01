import { recevoirFichier } from "@/lib/fichiers/recevoir";
import { ajouterLogo } from "@/lib/structure/logo";

/** Takes the logo of a structure. */
export const POST = (request: Request) => recevoirFichier(request, "structure", "logo_lourd", ajouterLogo);
