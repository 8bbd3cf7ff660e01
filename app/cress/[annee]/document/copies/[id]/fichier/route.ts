import { requireActor } from "@/lib/auth/current";
import { lireFichierDeCopie } from "@/lib/copie/lire";
import { introuvable } from "@/lib/dessin/repondre";
import { servirFichier } from "@/lib/fichiers/servir";
import { telecharger } from "@/lib/fichiers/telecharger";

export const GET = servirFichier(
  async (_: Request, { params }: RouteContext<"/cress/[annee]/document/copies/[id]/fichier">) => {
    const { annee, id } = await params;
    const actor = await requireActor(`/cress/${annee}/document/copies`);
    const fichier = await lireFichierDeCopie(actor, annee, id);
    return fichier ? telecharger(fichier) : introuvable();
  },
);
