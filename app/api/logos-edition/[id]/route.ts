import { currentActor } from "@/lib/socle/auth/current";
import { introuvable, repondreFichier } from "@/lib/socle/dessin/repondre";
import { servirFichier } from "@/lib/socle/fichiers/servir";
import { publicLogoEdition } from "@/lib/synthese/editorial/logos";

/** The logo of a co-organiser or a partner: a PNG made by us, which holds nothing but a picture. */
export const GET = servirFichier(async (request: Request, { params }: RouteContext<"/api/logos-edition/[id]">) => {
  const logo = await publicLogoEdition(await currentActor(), (await params).id);
  return logo
    ? repondreFichier(request, new Uint8Array(logo.octets), { type: logo.type, nom: "logo.png" })
    : introuvable();
});
