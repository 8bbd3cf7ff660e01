import { currentActor } from "@/lib/auth/current";
import { dessinerPage } from "@/lib/depouillement/dessiner-page";
import { findOriginal } from "@/lib/depouillement/queries";
import { introuvable } from "@/lib/donnees/reponse";

/** One page of a PDF handed in, as a picture: read beside what is typed, on any phone. */
export async function GET(_request: Request, { params }: RouteContext<"/api/documents/[id]/pages/[page]">) {
  const { id, page } = await params;
  const actor = await currentActor();
  const original = actor && /^[1-9]\d{0,2}$/.test(page) && (await findOriginal(actor, id));
  const image = original && original.type === "application/pdf" && (await dessinerPage(original.octets, Number(page)));
  if (!image) return introuvable();
  return new Response(new Uint8Array(image), {
    headers: {
      "content-type": "image/jpeg",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      // An original never changes; who may read it does, so only this browser keeps the picture, for an hour.
      "cache-control": "private, max-age=3600",
    },
  });
}
