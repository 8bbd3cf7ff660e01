import { cookies } from "next/headers";
import { fournisseur } from "@/lib/socle/auth/identite/fournisseur";
import { COOKIE_SORTIE, lireSortie } from "@/lib/socle/auth/identite/sortie";
import { introuvable } from "@/lib/socle/dessin/repondre";
import { mener } from "@/lib/socle/http/ailleurs";

/** Signed out here; now at the provider. */
export async function GET(request: Request) {
  const f = fournisseur();
  if (!f) return introuvable();
  const sortie = lireSortie((await cookies()).get(COOKIE_SORTIE)?.value);
  if (!sortie) return new Response(null, { status: 303, headers: { location: "/" } });
  return mener({ vers: sortie.adresse, chez: f.nom, nonce: request.headers.get("x-nonce") ?? "" });
}
