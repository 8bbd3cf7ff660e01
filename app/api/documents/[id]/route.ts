import { currentActor } from "@/lib/auth/current";
import { findOriginal } from "@/lib/depouillement/queries";
import { introuvable } from "@/lib/dessin/repondre";
import { servirFichier } from "@/lib/fichiers/servir";
import { telecharger } from "@/lib/fichiers/telecharger";

/** The original of a fiche handed in as a file. */
export const GET = servirFichier(async (_request: Request, { params }: RouteContext<"/api/documents/[id]">) => {
  const actor = await currentActor();
  const original = actor && (await findOriginal(actor, (await params).id));
  return original ? telecharger(original) : introuvable();
});
