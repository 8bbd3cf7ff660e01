import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { type Acte, acteEnCours } from "./acte.ts";
import { type Actor, isCress } from "./acteur/actor.ts";
import { currentActor, porteurCourant } from "./auth/current.ts";
import type { Porteur } from "./auth/second-facteur/porteur.ts";
import { now } from "./horloge/now.ts";
import { logError } from "./log.ts";
import { REFUS, type Refus } from "./refus.ts";
import { done, type Result } from "./result.ts";

/**
 * What a form or a button is told. `erreurs` is keyed by the path of the field ("ateliers.0.date"). `reseau`,
 * `site_change` and `renonce` are said by the browser: no answer came, the server no longer knows what was asked, the
 * person was asked and did not go on.
 */
export type ActionState<T = void> =
  | { ok: true; value: T }
  | {
      ok: false;
      code: Refus | "session" | "saisie" | "panne" | "reseau" | "site_change" | "renonce";
      message: string;
      erreurs?: Record<string, string>;
    };

/**
 * A server action: authenticate, parse, delegate. Rights and states are the operation's business, under its lock.
 * An expected refusal comes back as its sentence; anything else is logged and told as a breakdown, nothing more.
 */
export const action = <S extends z.ZodType, T>(
  schema: S,
  operation: (actor: Actor, data: z.output<S>, now: Date) => Promise<Result<T>>,
) => actionDe(currentActor, schema, operation);

/** The same for whose session it is, half-open or not: what somebody does to their own way in. */
export const actionDuPorteur = <S extends z.ZodType, T>(
  schema: S,
  operation: (porteur: Porteur, data: z.output<S>, now: Date) => Promise<Result<T>>,
) => actionDe(porteurCourant, schema, operation);

function actionDe<Q extends { vuPar?: unknown }, S extends z.ZodType, T>(
  quiDemande: () => Promise<Q | null>,
  schema: S,
  operation: (qui: Q, data: z.output<S>, now: Date) => Promise<Result<T>>,
) {
  return async (input: z.input<S>): Promise<ActionState<T>> => {
    try {
      const actor = await quiDemande();
      if (!actor)
        return {
          ok: false,
          code: "session",
          message:
            "Votre session est terminée. Ouvrez la connexion dans un autre onglet, puis réessayez : rien n’est perdu ici.",
        };
      if (actor.vuPar) return { ok: false, code: "vue_seule", message: REFUS.vue_seule };
      const parsed = schema.safeParse(input);
      if (!parsed.success)
        return {
          ok: false,
          code: "saisie",
          message: "Des réponses sont à revoir.",
          erreurs: erreursParChamp(parsed.error),
        };
      const result = await operation(actor, parsed.data, await now());
      if (result.ok) return result;
      const message = result.phrase ?? REFUS[result.refus];
      return { ok: false, code: result.refus, message, ...(result.champ && { erreurs: { [result.champ]: message } }) };
    } catch (error) {
      unstable_rethrow(error);
      logError("action", error);
      return {
        ok: false,
        code: "panne",
        message: "Le service ne répond pas. Rien n’a été enregistré : réessayez dans un instant.",
      };
    }
  };
}

/** The mails an act sends: how many, and to whom for who may know; an organiser reads none of the addresses. */
export type Envois = { courriels: number; adresses: string[] };

/**
 * An act that is confirmed once: asked with `essai`, it is made in full and rolled back, so that the question says the
 * mails it would send, and a refusal is told before the question. Without it, it is made, and says what left.
 */
export function acteSolennel<S extends z.ZodType, T>(
  schema: S,
  operation: (actor: Actor, data: z.output<S>, now: Date) => Promise<Result<T>>,
) {
  return async (input: z.input<S>, essai = false): Promise<ActionState<Envois>> => {
    const acte: Acte = { essai: essai === true, adresses: [] };
    const faire = action(schema, async (actor, data, now) => {
      const result = await acteEnCours.run(acte, () => operation(actor, data, now));
      if (!result.ok) return result;
      const adresses = [...new Set(acte.adresses)].sort();
      return done({ courriels: acte.adresses.length, adresses: isCress(actor) ? adresses : [] });
    });
    return faire(input);
  };
}

function erreursParChamp(error: z.ZodError): Record<string, string> {
  const erreurs: Record<string, string> = {};
  for (const issue of error.issues) erreurs[issue.path.join(".")] ??= issue.message;
  return erreurs;
}
