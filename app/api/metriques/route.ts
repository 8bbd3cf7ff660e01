import { createHash, timingSafeEqual } from "node:crypto";
import { introuvable } from "@/lib/socle/dessin/repondre";
import { env } from "@/lib/socle/env";
import { direMetriques } from "@/lib/socle/http/metriques";
import { listAttenteServeurs } from "@/lib/socle/sante/attente";

export const dynamic = "force-dynamic";

/** What Prometheus reads, for whoever has the key of TRAME_METRIQUES; for anybody else, and without a key, there is nothing here. */
export async function GET(request: Request) {
  const cle = env().TRAME_METRIQUES;
  if (!cle || !isMeme(request.headers.get("authorization") ?? "", `Bearer ${cle}`)) return introuvable();
  const { type, texte } = await direMetriques(await listAttenteServeurs());
  return new Response(texte, { headers: { "content-type": type, "cache-control": "private, no-store" } });
}

const empreinte = (mot: string) => createHash("sha256").update(mot).digest();
const isMeme = (a: string, b: string) => timingSafeEqual(empreinte(a), empreinte(b));
