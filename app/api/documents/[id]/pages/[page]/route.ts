import { createHash } from "node:crypto";
import { findOriginal } from "@/lib/recueil/depouillement/queries";
import { dessinerPage } from "@/lib/socle/apart/dessiner-page";
import { currentActor } from "@/lib/socle/auth/current";
import { introuvable } from "@/lib/socle/dessin/repondre";
import { servirFichier } from "@/lib/socle/fichiers/servir";

/** One page of a PDF handed in, as a picture: read beside what is typed, on any phone. */
export const GET = servirFichier(
  async (request: Request, { params }: RouteContext<"/api/documents/[id]/pages/[page]">) => {
    const { id, page } = await params;
    const actor = await currentActor();
    const original = actor && /^[1-9]\d{0,2}$/.test(page) && (await findOriginal(actor, id));
    if (!original) return introuvable();
    const etag = `"${createHash("sha256").update(original.octets).digest("hex").slice(0, 32)}-${page}"`;
    const headers = {
      etag,
      // An original never changes, who may read it does: the browser asks each time, and is told it has it already.
      "cache-control": "private, no-cache",
    };
    if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
    const image = await dessinerPage(original.octets, Number(page), { qui: actor.personneId, abandon: request.signal });
    if (image === "occupe")
      return new Response("Occupé, réessayez.\n", { status: 503, headers: { "retry-after": "10" } });
    return image
      ? new Response(new Uint8Array(image), { headers: { ...headers, "content-type": "image/jpeg" } })
      : introuvable();
  },
);
