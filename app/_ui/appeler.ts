"use client";
import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import type { ActionState } from "@/lib/socle/action";

const RESEAU = {
  ok: false,
  code: "reseau",
  message: "Le réseau ne répond pas : vos réponses sont gardées dans ce navigateur.",
} as const;
const SITE_CHANGE = {
  ok: false,
  code: "site_change",
  message:
    "Le site vient d’être mis à jour : vos réponses sont gardées dans ce navigateur, rechargez la page pour continuer.",
} as const;

/** Calls an action from the browser. It always answers: a lost network or a site deployed since is told, never thrown. */
export async function appeler<R extends ActionState<unknown> | null>(
  faire: () => Promise<R>,
): Promise<R | Extract<ActionState<never>, { ok: false }>> {
  try {
    return await faire();
  } catch (error) {
    unstable_rethrow(error);
    return isPerimee(error) ? SITE_CHANGE : RESEAU;
  }
}

/** The page is older than the server: its action, or a script it asks for, is gone. */
const isPerimee = (error: unknown) =>
  unstable_isUnrecognizedActionError(error) ||
  (error instanceof Error && /ChunkLoad|Loading chunk/.test(error.name + error.message));
