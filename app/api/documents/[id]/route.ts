import { findOriginal } from "@/lib/recueil/depouillement/queries";
import { currentActor } from "@/lib/socle/auth/current";
import { introuvable } from "@/lib/socle/dessin/repondre";
import { servirFichier } from "@/lib/socle/fichiers/servir";
import { telecharger } from "@/lib/socle/fichiers/telecharger";

/** The original of a fiche handed in as a file. */
export const GET = servirFichier(async (_request: Request, { params }: RouteContext<"/api/documents/[id]">) => {
  const actor = await currentActor();
  const original = actor && (await findOriginal(actor, (await params).id));
  return original ? telecharger(original) : introuvable();
});
