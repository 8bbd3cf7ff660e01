import { currentActor } from "@/lib/auth/current";
import { findPiece } from "@/lib/candidature/pieces";
import { introuvable } from "@/lib/dessin/repondre";
import { servirFichier } from "@/lib/fichiers/servir";
import { telecharger } from "@/lib/fichiers/telecharger";

/** A document of a candidature. */
export const GET = servirFichier(async (_request: Request, { params }: RouteContext<"/api/fichiers/[id]">) => {
  const actor = await currentActor();
  const piece = actor && (await findPiece(actor, (await params).id));
  return piece ? telecharger(piece) : introuvable();
});
