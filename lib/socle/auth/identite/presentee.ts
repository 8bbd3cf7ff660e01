import "server-only";
import { z } from "zod";
import { desceller, sceller } from "../coffre.ts";
import { VALIDITE_LIEN_MS } from "../lien.ts";
import { maintenant } from "../temps.ts";

/** Keeps, in the browser that brought it, an identity that is nobody’s here yet; sealed, never in the base. */
export const COOKIE_PRESENTEE = "trame-identite";
/** As long as a sign-in link: one may be asked for in between. */
export const PRESENTEE_S = VALIDITE_LIEN_MS / 1000;

const POUR = "identité présentée";

const presentee = z.object({
  emetteur: z.string(),
  sub: z.string(),
  /** What the provider says, for its person to recognise themselves: shown, trusted for nothing. */
  nom: z.string().nullable(),
  courriel: z.string().nullable(),
  siret: z.string().nullable(),
  at: z.number(),
});
export type Presentee = z.output<typeof presentee>;

export const scellerPresentee = (identite: Omit<Presentee, "at">): string =>
  sceller(JSON.stringify({ ...identite, at: maintenant().getTime() }), POUR);

/** Null when there is none, it is not ours, or it was presented more than an hour ago. */
export function lirePresentee(scellee: string | undefined): Presentee | null {
  const clair = scellee ? desceller(scellee, POUR) : null;
  if (clair === null) return null;
  const lue = presentee.safeParse(JSON.parse(clair));
  return lue.success && maintenant().getTime() - lue.data.at <= PRESENTEE_S * 1000 ? lue.data : null;
}
