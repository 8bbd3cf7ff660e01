import { currentActor } from "@/lib/auth/current";
import { findPiece } from "@/lib/candidature/pieces";
import { introuvable } from "@/lib/donnees/reponse";

/** A document of a candidature, to keep and never to run: whatever it holds, it is downloaded under its own type. */
export async function GET(_request: Request, { params }: RouteContext<"/api/fichiers/[id]">) {
  const actor = await currentActor();
  const piece = actor && (await findPiece(actor, (await params).id));
  if (!piece) return introuvable();
  return new Response(new Uint8Array(piece.octets), {
    headers: {
      "content-type": piece.type,
      "content-disposition": `attachment; filename*=UTF-8''${encodeRFC5987(piece.nom)}`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}

const encodeRFC5987 = (nom: string) =>
  encodeURIComponent(nom).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
