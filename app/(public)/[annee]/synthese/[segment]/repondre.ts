import { publicEdition } from "@/lib/appel/edition/queries";
import { introuvable, repondreFichier } from "@/lib/socle/dessin/repondre";
import { servirFichier } from "@/lib/socle/fichiers/servir";
import { lireFichier } from "@/lib/synthese/publication/fichiers";
import { FORMATS, type Format, nomDuFichier } from "@/lib/synthese/publication/formats";
import { lireVersion } from "../lire.ts";

/** A public version as a file: its kept bytes, the same for everybody; nothing is drawn for who asks. */
export const repondrePublication = servirFichier(
  async (request: Request, { annee, segment }: { annee: string; segment: string }, format: Format) => {
    const numero = lireVersion(segment);
    const edition = numero ? await publicEdition(annee) : undefined;
    const octets = edition && numero ? await lireFichier(edition.id, numero, format) : undefined;
    if (!octets || !numero) return introuvable();
    if (octets === "absent")
      return new Response("Ce fichier est en préparation : réessayez dans quelques minutes.\n", {
        status: 503,
        headers: { "retry-after": "120", "content-type": "text/plain; charset=utf-8" },
      });
    return repondreFichier(request, octets, {
      type: FORMATS[format].type,
      nom: nomDuFichier(annee, numero, format),
      fige: true,
    });
  },
);
