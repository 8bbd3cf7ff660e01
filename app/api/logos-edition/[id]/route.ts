import { currentActor } from "@/lib/auth/current";
import { introuvable, repondreFichier } from "@/lib/donnees/reponse";
import { publicLogoEdition } from "@/lib/editorial/logos";

/** The logo of a co-organiser or a partner: a PNG made by us, which holds nothing but a picture. */
export async function GET(request: Request, { params }: RouteContext<"/api/logos-edition/[id]">) {
  const logo = await publicLogoEdition(await currentActor(), (await params).id);
  return logo
    ? repondreFichier(request, new Uint8Array(logo.octets), { type: logo.type, nom: "logo.png" })
    : introuvable();
}
