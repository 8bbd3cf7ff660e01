import { publicLogo } from "@/lib/appel/structure/logo";
import { currentActor } from "@/lib/socle/auth/current";
import { introuvable, repondreFichier } from "@/lib/socle/dessin/repondre";
import { servirFichier } from "@/lib/socle/fichiers/servir";

/** The logo of a structure of the programme, or of one's own: a PNG made by us, which holds nothing but a picture. */
export const GET = servirFichier(async (request: Request, { params }: RouteContext<"/api/logos/[id]">) => {
  const logo = await publicLogo(await currentActor(), (await params).id);
  return logo
    ? repondreFichier(request, new Uint8Array(logo.octets), { type: logo.type, nom: "logo.png" })
    : introuvable();
});
