import { sujetsPermis } from "@/lib/conduite/suivre/acces";
import { currentActor, sessionToken } from "@/lib/socle/auth/current";
import { hashJeton } from "@/lib/socle/auth/jeton";
import { actorOfSession } from "@/lib/socle/auth/load-actor";
import { introuvable } from "@/lib/socle/dessin/repondre";
import { isEnArret } from "@/lib/socle/http/arret";
import { isPlein, ouvrirFlux } from "@/lib/socle/vif/flux";
import { ecoute } from "@/lib/socle/vif/processus";
import { lireSujets } from "@/lib/socle/vif/sujets";

export const dynamic = "force-dynamic";

/**
 * What changes of the subjects asked for, as server-sent events: ids, never words. Asked for anything else than a stream it
 * only says that one may follow, and whether this process hears.
 */
export async function GET(request: Request) {
  const actor = await currentActor();
  const demandes = lireSujets(new URL(request.url).searchParams.get("sujets"));
  const sujets = actor ? await sujetsPermis(actor, demandes) : [];
  if (!actor || sujets.length === 0) return introuvable();
  const tete = { "cache-control": "private, no-store, no-transform" };
  const pasMaintenant = () =>
    new Response("Pas maintenant\n", { status: 503, headers: { ...tete, "retry-after": "20" } });
  if (isEnArret()) return pasMaintenant();
  const source = ecoute();
  const etat = source?.etat() ?? "absent";
  if (!request.headers.get("accept")?.includes("text/event-stream"))
    return Response.json({ vif: etat }, { headers: tete });
  if (!source || etat === "absent" || isPlein(actor.personneId)) return pasMaintenant();
  const jeton = hashJeton((await sessionToken()) ?? "");
  const flux = ouvrirFlux({
    ecoute: source,
    personneId: actor.personneId,
    sujets,
    signal: request.signal,
    encore: async () => {
      const present = await actorOfSession(jeton);
      return present !== null && (await sujetsPermis(present, sujets)).length === sujets.length;
    },
  });
  return new Response(flux, {
    headers: {
      ...tete,
      "content-type": "text/event-stream; charset=utf-8",
      "x-accel-buffering": "no",
      // The connection goes with its stream: a server that stops waits for no other request on it.
      connection: "close",
    },
  });
}
