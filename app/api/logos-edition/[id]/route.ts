import { currentActor } from "@/lib/auth/current";
import { introuvable, repondreFichier } from "@/lib/dessin/repondre";
import { publicLogoEdition } from "@/lib/editorial/logos";
import { servirFichier } from "@/lib/fichiers/servir";

/** The logo of a co-organiser or a partner: a PNG made by us, which holds nothing but a picture. */
export const GET = servirFichier(async (request: Request, { params }: RouteContext<"/api/logos-edition/[id]">) => {
  const logo = await publicLogoEdition(await currentActor(), (await params).id);
  return logo
    ? repondreFichier(request, new Uint8Array(logo.octets), { type: logo.type, nom: "logo.png" })
    : introuvable();
});
