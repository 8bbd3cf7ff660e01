import { currentActor } from "@/lib/socle/auth/current";
import { destinationSure } from "@/lib/socle/auth/destination";
import { fournisseur } from "@/lib/socle/auth/identite/fournisseur";
import { partir } from "@/lib/socle/auth/identite/parcours";
import { introuvable } from "@/lib/socle/dessin/repondre";
import { lireEnvoi } from "@/lib/socle/fichiers/envoi";
import { mener } from "@/lib/socle/http/ailleurs";

const OCTETS_MAX = 8 * 1024;

/** The press on « S’identifier avec… », signed in or not: a plain form. */
export async function POST(request: Request) {
  const f = fournisseur();
  if (!f) return introuvable();
  const form = await lireEnvoi(request, OCTETS_MAX);
  if (!(form instanceof FormData)) return new Response("Demande illisible\n", { status: 400 });
  const destination = destinationSure(form.get("destination")?.toString());
  const { vers, poses } = await partir(f, destination, (await currentActor()) !== null);
  if (vers.startsWith("/")) return new Response(null, { status: 303, headers: { location: vers } });
  return mener({ vers, chez: f.nom, nonce: request.headers.get("x-nonce") ?? "", poses });
}
