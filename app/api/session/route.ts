import { currentActor } from "@/lib/auth/current";
import { introuvable } from "@/lib/dessin/repondre";
import { isDatabaseUp } from "@/lib/sante/base";

export const dynamic = "force-dynamic";

/** That who asks is still signed in, and nothing of who they are; 404 when not, 503 when nobody can say. */
export async function GET() {
  if (!(await isDatabaseUp())) return new Response(null, { status: 503 });
  if (!(await currentActor())) return introuvable();
  return new Response(null, { headers: { "cache-control": "private, no-store" } });
}
