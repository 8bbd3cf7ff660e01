import { findPhoto } from "@/lib/recueil/photo/queries";
import { currentActor } from "@/lib/socle/auth/current";
import { introuvable, repondreFichier } from "@/lib/socle/dessin/repondre";
import { servirFichier } from "@/lib/socle/fichiers/servir";

/** A photo of a fiche: asked again each time, so that one withdrawn is gone at once. */
export const GET = servirFichier(async (request: Request, { params }: RouteContext<"/api/photos/[id]">) => {
  const photo = await findPhoto((await currentActor()) ?? null, (await params).id);
  if (!photo) return introuvable();
  return repondreFichier(request, new Uint8Array(photo.octets), {
    type: photo.type,
    nom: "photo.jpg",
    prive: !photo.publique,
  });
});
