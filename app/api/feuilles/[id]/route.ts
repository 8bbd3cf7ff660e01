import { findFeuille } from "@/lib/recueil/emargement/feuilles";
import { currentActor } from "@/lib/socle/auth/current";
import { introuvable } from "@/lib/socle/dessin/repondre";
import { servirFichier } from "@/lib/socle/fichiers/servir";

/** A page of a signed sheet: a picture made by us is shown, a PDF is downloaded; neither ever runs. */
export const GET = servirFichier(async (_request: Request, { params }: RouteContext<"/api/feuilles/[id]">) => {
  const actor = await currentActor();
  const feuille = actor && (await findFeuille(actor, (await params).id));
  if (!feuille) return introuvable();
  const image = feuille.type === "image/jpeg";
  return new Response(new Uint8Array(feuille.octets), {
    headers: {
      "content-type": feuille.type,
      "content-disposition": image ? "inline" : 'attachment; filename="feuille-signee.pdf"',
      "cache-control": "private, no-store",
    },
  });
});
