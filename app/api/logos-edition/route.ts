import { recevoirFichier } from "@/lib/socle/fichiers/recevoir";
import { ajouterLogoEdition } from "@/lib/synthese/editorial/logos";

/** Takes the logo of a co-organiser or a partner of an edition, named in the form. */
export const POST = (request: Request) => recevoirFichier(request, "edition", "logo_lourd", ajouterLogoEdition);
