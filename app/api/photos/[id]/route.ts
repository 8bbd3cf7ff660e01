import { currentActor } from "@/lib/auth/current";
import { introuvable, repondreFichier } from "@/lib/dessin/repondre";
import { servirFichier } from "@/lib/fichiers/servir";
import { findPhoto } from "@/lib/photo/queries";

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
