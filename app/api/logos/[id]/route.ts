import { currentActor } from "@/lib/auth/current";
import { introuvable, repondreFichier } from "@/lib/dessin/repondre";
import { servirFichier } from "@/lib/fichiers/servir";
import { publicLogo } from "@/lib/structure/logo";

/** The logo of a structure of the programme, or of one's own: a PNG made by us, which holds nothing but a picture. */
export const GET = servirFichier(async (request: Request, { params }: RouteContext<"/api/logos/[id]">) => {
  const logo = await publicLogo(await currentActor(), (await params).id);
  return logo
    ? repondreFichier(request, new Uint8Array(logo.octets), { type: logo.type, nom: "logo.png" })
    : introuvable();
});
