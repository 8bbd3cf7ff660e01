import { ajouterLogoEdition } from "@/lib/editorial/logos";
import { recevoirFichier } from "@/lib/fichiers/recevoir";

/** Takes the logo of a co-organiser or a partner of an edition, named in the form. */
export const POST = (request: Request) => recevoirFichier(request, "edition", "logo_lourd", ajouterLogoEdition);
