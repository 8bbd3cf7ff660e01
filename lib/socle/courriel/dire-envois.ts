import type { Envois } from "../action.ts";
import { enumerer } from "../typographie/enumerer.ts";
import { accorder, pluriel } from "../typographie/nombre.ts";

const NOMMEES = 6;

/** « 3 courriels partiront à a@b.fr, c@d.fr et e@f.fr. »; without addresses, to the one it is known to go to. */
export function direEnvois({ courriels, adresses }: Envois, partis: boolean): string {
  if (courriels === 0) return partis ? "Aucun courriel n’est parti." : "Aucun courriel ne partira.";
  const verbe = partis ? accorder(courriels, "est parti", "sont partis") : accorder(courriels, "partira", "partiront");
  const reste = adresses.length - NOMMEES;
  const nommees =
    reste > 0 ? [...adresses.slice(0, NOMMEES), pluriel(reste, "autre personne", "autres personnes")] : adresses;
  return `${pluriel(courriels, "courriel")} ${verbe} à ${nommees.length > 0 ? enumerer(nommees) : "la CRESS"}.`;
}
