import type { Refus } from "../../socle/refus.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { PlanAvant } from "./types.ts";

type Chapitre = { transition: CodeTransition; commence: boolean };
type Depart = { plan: PlanAvant | null; chapitres: readonly Chapitre[] };

const communs = <C extends Chapitre>({ plan, chapitres }: { plan: PlanAvant | null; chapitres: readonly C[] }) =>
  chapitres.filter((c) => plan?.chapitres.some((avant) => avant.transition === c.transition));

/** The chapters that may start from the outline: its edition had them, and nothing was begun in them. */
export const chapitresLibres = <C extends Chapitre>(depart: { plan: PlanAvant | null; chapitres: readonly C[] }): C[] =>
  communs(depart).filter((c) => !c.commence);

/** Why these chapters do not start from the outline of the edition before, or null. */
export function whyNotPartir(depart: Depart, choisis: readonly CodeTransition[]): Refus | null {
  if (!depart.plan) return "sans_edition_avant";
  const possibles = communs(depart);
  const inconnu = choisis.some((code) => !possibles.some((c) => c.transition === code));
  if (possibles.length === 0 || inconnu) return "plan_sans_transition";
  const libres = chapitresLibres(depart);
  return libres.length === 0 || choisis.some((code) => !libres.some((c) => c.transition === code))
    ? "chapitre_commence"
    : null;
}
