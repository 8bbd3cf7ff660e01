import { dateLongue } from "../typographie/dates.ts";
import { pluriel } from "../typographie/nombre.ts";

/** Days past the due date; negative before it, null without one. */
export const joursDeRetard = (echeance: string | null, jour: string): number | null =>
  echeance === null ? null : Math.round((Date.parse(jour) - Date.parse(echeance)) / 86_400_000);

/** « En retard de 6 jours », « À rendre aujourd’hui », « À rendre dans 3 jours » */
export function phraseRetard(echeance: string | null, jour: string): string {
  const retard = joursDeRetard(echeance, jour);
  if (retard === null) return "Sans échéance";
  if (retard > 0) return `En retard de ${pluriel(retard, "jour")}`;
  return retard === 0 ? "À rendre aujourd’hui" : `À rendre dans ${pluriel(-retard, "jour")}`;
}

/** « à rendre au plus tard le vendredi 25 mai 2030, en retard de 6 jours » */
export function phraseEcheance(echeance: string | null, jour: string): string {
  if (!echeance) return "sans échéance";
  const retard = joursDeRetard(echeance, jour) ?? 0;
  const suite = retard > 0 ? `, en retard de ${pluriel(retard, "jour")}` : "";
  return `à rendre au plus tard le ${dateLongue(echeance)}${suite}`;
}
