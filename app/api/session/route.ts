import { currentActor } from "@/lib/socle/auth/current";
import { introuvable } from "@/lib/socle/dessin/repondre";
import { isDatabaseUp } from "@/lib/socle/sante/base";

export const dynamic = "force-dynamic";

/** That who asks is still signed in, and nothing of who they are; 404 when not, 503 when nobody can say. */
export async function GET() {
  if (!(await isDatabaseUp())) return new Response(null, { status: 503 });
  if (!(await currentActor())) return introuvable();
  return new Response(null, { headers: { "cache-control": "private, no-store" } });
}
