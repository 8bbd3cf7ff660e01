import { requireActor } from "@/lib/socle/auth/current";
import { introuvable } from "@/lib/socle/dessin/repondre";
import { servirFichier } from "@/lib/socle/fichiers/servir";
import { telecharger } from "@/lib/socle/fichiers/telecharger";
import { lireFichierDeCopie } from "@/lib/synthese/copie/lire";

export const GET = servirFichier(
  async (_: Request, { params }: RouteContext<"/cress/[annee]/document/copies/[id]/fichier">) => {
    const { annee, id } = await params;
    const actor = await requireActor(`/cress/${annee}/document/copies`);
    const fichier = await lireFichierDeCopie(actor, annee, id);
    return fichier ? telecharger(fichier) : introuvable();
  },
);
