import "server-only";
import type { Actor } from "../acteur/actor.ts";
import type { ActionState } from "../action.ts";
import { currentActor } from "../auth/current.ts";
import { now } from "../horloge/now.ts";
import { logError } from "../log.ts";
import { REFUS, type Refus } from "../refus.ts";
import type { Result } from "../result.ts";
import { isUuid } from "../uuid.ts";
import { lireEnvoi, lireOctets } from "./envoi.ts";
import { FICHIER_OCTETS_MAX } from "./formats.ts";
import { compterEnvoi } from "./quota.ts";
import { StockageMuet } from "./stockage.ts";

const ENVELOPPE = 16 * 1024;

/** A file as it came, and the words sent beside it, still to be checked. */
export type Envoi = {
  nom: string;
  octets: Uint8Array;
  champs: Record<string, string>;
  /** The other files sent with it, where several make one thing. */
  suite?: Uint8Array[];
};

/**
 * One file sent as a form for the object whose id is in `champ`: the limit of server actions (1 MB) does not hold here.
 * Authenticates and reads, then asks the operation; `lourd` is what is said of a file above every limit.
 */
export async function recevoirFichier<T>(
  request: Request,
  champ: string,
  lourd: Refus,
  operation: (actor: Actor, id: string, envoi: Envoi, now: Date) => Promise<Result<T>>,
): Promise<Response> {
  return recevoir(async (actor) => {
    const form = await lireEnvoi(request, FICHIER_OCTETS_MAX + ENVELOPPE);
    if (form === "lourd") return refuser(lourd, 413);
    if (form === "illisible") return refuser("introuvable", 404);
    const id = form.get(champ);
    const [fichier, ...autres] = form.getAll("fichier");
    if (typeof id !== "string" || !isUuid(id) || !(fichier instanceof File)) return refuser("introuvable", 404);
    const octets = new Uint8Array(await fichier.arrayBuffer());
    const suite = await Promise.all(
      autres.flatMap((f) => (f instanceof File ? [f.arrayBuffer().then((b) => new Uint8Array(b))] : [])),
    );
    const taille = [octets, ...suite].reduce((somme, o) => somme + o.byteLength, 0);
    if (!(await compterEnvoi(actor.personneId, taille, await now()))) return refuser("trop_d_envois", 429);
    const result = await operation(
      actor,
      id,
      { nom: fichier.name, octets, champs: champsDe(form), suite },
      await now(),
    );
    return direResultat(result);
  });
}

/** The bytes of a request, one part of a file maybe, for an operation that knows how many it awaits. */
export const recevoirOctets = (
  request: Request,
  max: number,
  operation: (actor: Actor, octets: Buffer) => Promise<Result>,
): Promise<Response> =>
  recevoir(async (actor) => {
    const octets = await lireOctets(request, max);
    if (typeof octets === "string") return refuser("introuvable", 404);
    return direResultat(await operation(actor, Buffer.from(await octets.arrayBuffer())));
  });

const direResultat = (result: Result<unknown>) =>
  result.ok ? repondre(result, 201) : refuser(result.refus, result.refus === "introuvable" ? 404 : 422);

/** Who sends, when they may write; whatever falls is told. */
async function recevoir(travail: (actor: Actor) => Promise<Response>): Promise<Response> {
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
    if (actor.vuPar) return refuser("vue_seule", 403);
    return await travail(actor);
  } catch (error) {
    if (error instanceof StockageMuet) return repondre({ ok: false, code: "panne", message: STOCKAGE_MUET }, 503);
    logError("fichiers", error);
    return repondre(
      { ok: false, code: "panne", message: "Le service ne répond pas. Rien n’a été enregistré : réessayez." },
      503,
    );
  }
}

const STOCKAGE_MUET =
  "Le stockage des fichiers ne répond pas. Rien n’a été enregistré et votre fichier est toujours sur votre appareil : réessayez dans quelques minutes.";

const champsDe = (form: FormData) =>
  Object.fromEntries([...form].flatMap(([nom, v]) => (typeof v === "string" ? [[nom, v]] : [])));

const refuser = (refus: Refus, status: number) => repondre({ ok: false, code: refus, message: REFUS[refus] }, status);

const repondre = (state: ActionState<unknown>, status: number) =>
  Response.json(state, { status, headers: { "cache-control": "no-store" } });
