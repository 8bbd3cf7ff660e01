import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "./auth/actor.ts";
import { currentActor } from "./auth/current.ts";
import { now } from "./horloge/now.ts";
import { REFUS, type Refus } from "./refus.ts";
import type { Result } from "./result.ts";

/**
 * What a form or a button is told. `erreurs` is keyed by the path of the field ("ateliers.0.date"). `reseau` and
 * `site_change` are said by the browser: no answer came, or the server no longer knows what was asked.
 */
export type ActionState<T = void> =
  | { ok: true; value: T }
  | {
      ok: false;
      code: Refus | "session" | "saisie" | "panne" | "reseau" | "site_change";
      message: string;
      erreurs?: Record<string, string>;
    };

/**
 * A server action: authenticate, parse, delegate. Rights and states are the operation's business, under its lock.
 * An expected refusal comes back as its sentence; anything else is logged and told as a breakdown, nothing more.
 */
export function action<S extends z.ZodType, T>(
  schema: S,
  operation: (actor: Actor, data: z.output<S>, now: Date) => Promise<Result<T>>,
) {
  return async (input: z.input<S>): Promise<ActionState<T>> => {
    try {
      const actor = await currentActor();
      if (!actor)
        return {
          ok: false,
          code: "session",
          message:
            "Votre session est terminée. Ouvrez la connexion dans un autre onglet, puis réessayez : rien n’est perdu ici.",
        };
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
      const message = REFUS[result.refus];
      return { ok: false, code: result.refus, message, ...(result.champ && { erreurs: { [result.champ]: message } }) };
    } catch (error) {
      unstable_rethrow(error);
      console.error("action", error instanceof Error ? error.stack : error);
      return {
        ok: false,
        code: "panne",
        message: "Le service ne répond pas. Rien n’a été enregistré : réessayez dans un instant.",
      };
    }
  };
}

function erreursParChamp(error: z.ZodError): Record<string, string> {
  const erreurs: Record<string, string> = {};
  for (const issue of error.issues) erreurs[issue.path.join(".")] ??= issue.message;
  return erreurs;
}
