import type { RoleEdition } from "../../socle/acteur/roles.ts";
import { adjectifTransition, type CodeTransition } from "../../socle/transitions/transitions.ts";
import { enumerer } from "../../socle/typographie/enumerer.ts";

export const NOM_ROLE: Record<RoleEdition, string> = {
  comite: "Membre du comité",
  partenaire: "Partenaire",
  instructeur: "Instructeur",
};

/** What each role lets its person do, for who gives it. */
export const AIDE_ROLE: Record<RoleEdition, string> = {
  comite: "Lit les fiches validées des transitions que vous lui donnez, prend position sur leurs chapitres.",
  partenaire:
    "État ou Région : donne un avis sur les candidatures, et tout ce que fait le comité, sur chaque transition. Pour certaines seulement, choisissez « Membre du comité ».",
  instructeur: "CRESS : instruit, valide, consolide et publie cette édition.",
};

/** « Membre du comité : écologique et sociale » */
export function direRole({ role, transitions }: { role: RoleEdition; transitions: readonly CodeTransition[] }): string {
  if (role !== "comite") return NOM_ROLE[role];
  return `${NOM_ROLE[role]} : ${transitions.length > 0 ? enumerer(transitions.map(adjectifTransition)) : "aucune transition"}`;
}
