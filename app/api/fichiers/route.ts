import type { ActionState } from "@/lib/action";
import { currentActor } from "@/lib/auth/current";
import { ajouterPiece, type PieceLue } from "@/lib/candidature/pieces";
import { lireEnvoi } from "@/lib/fichiers/envoi";
import { FICHIER_OCTETS_MAX } from "@/lib/fichiers/formats";
import { now } from "@/lib/horloge/now";
import { REFUS, type Refus } from "@/lib/refus";
import { isUuid } from "@/lib/uuid";

const ENVELOPPE = 16 * 1024;

/** Takes one document of a candidature: the limit of server actions (1 MB) does not hold here. */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get("sec-fetch-site") === "cross-site") return refuser("non_autorise", 403);
  try {
    const actor = await currentActor();
    if (!actor)
      return repondre(
        {
          ok: false,
          code: "session",
          message: "Votre session est terminée. Ouvrez la connexion dans un autre onglet, puis réessayez.",
        },
        401,
      );
    const form = await lireEnvoi(request, FICHIER_OCTETS_MAX + ENVELOPPE);
    if (form === "lourd") return refuser("fichier_lourd", 413);
    const candidature = form === "illisible" ? null : form.get("candidature");
    const fichier = form === "illisible" ? null : form.get("fichier");
    if (typeof candidature !== "string" || !isUuid(candidature) || !(fichier instanceof File))
      return refuser("introuvable", 404);
    const octets = new Uint8Array(await fichier.arrayBuffer());
    const result = await ajouterPiece(actor, candidature, { nom: fichier.name, octets }, await now());
    return result.ok ? repondre(result, 201) : refuser(result.refus, result.refus === "introuvable" ? 404 : 422);
  } catch (error) {
    console.error("fichiers", error instanceof Error ? error.stack : error);
    return repondre(
      { ok: false, code: "panne", message: "Le service ne répond pas. Rien n’a été enregistré : réessayez." },
      503,
    );
  }
}

const refuser = (refus: Refus, status: number) => repondre({ ok: false, code: refus, message: REFUS[refus] }, status);

const repondre = (state: ActionState<PieceLue>, status: number) =>
  Response.json(state, { status, headers: { "cache-control": "no-store" } });
