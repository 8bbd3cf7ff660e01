import { findPiece } from "@/lib/appel/candidature/questions/pieces";
import { currentActor } from "@/lib/socle/auth/current";
import { introuvable } from "@/lib/socle/dessin/repondre";
import { servirFichier } from "@/lib/socle/fichiers/servir";
import { telecharger } from "@/lib/socle/fichiers/telecharger";

/** A document of a candidature. */
export const GET = servirFichier(async (_request: Request, { params }: RouteContext<"/api/fichiers/[id]">) => {
  const actor = await currentActor();
  const piece = actor && (await findPiece(actor, (await params).id));
  return piece ? telecharger(piece) : introuvable();
});
