import { accorder, nombre, pluriel } from "../../socle/typographie/nombre.ts";
import type { Soutien } from "./soutien.ts";
import type { ModeReprise } from "./states.ts";

export const NOM_MODE: Record<ModeReprise, string> = {
  repris: "Repris tel quel",
  regroupe: "Regroupé avec d’autres",
  reformule: "Reformulé",
};

/** « 412 énoncés sur 430 sont traités : 398 repris, 14 écartés avec leur motif. » What there is none of is not said. */
export function phraseAvancement({
  total,
  repris,
  ecartes,
}: {
  total: number;
  repris: number;
  ecartes: number;
}): string {
  if (total === 0) return "Aucun énoncé validé pour l’instant.";
  const traites = repris + ecartes;
  const fait = `${pluriel(traites, "énoncé")} sur ${nombre(total)} ${accorder(traites, "est traité", "sont traités")}`;
  return traites === 0
    ? `${fait}.`
    : `${fait} : ${pluriel(repris, "repris", "repris")}, ${pluriel(ecartes, "écarté")} avec ${accorder(ecartes, "son motif", "leur motif")}.`;
}

/** What is left to do in the whole edition. */
export function phraseReste(total: number, reste: number): string {
  if (total === 0) return "Aucune fiche validée ne contient d’énoncé.";
  if (reste === 0) return `Les ${pluriel(total, "énoncé")} sont tous traités : la synthèse peut être publiée.`;
  return `${pluriel(reste, "énoncé")} sur ${nombre(total)} ${accorder(reste, "attend", "attendent")} encore : chacun doit être repris, ou écarté avec un motif.`;
}

/** « 3 ateliers · 2 structures · 1 département », or that a single atelier holds it. */
export function phraseSoutien({ ateliers, structures, departements }: Soutien): string {
  const mesure = [
    pluriel(ateliers, "atelier"),
    pluriel(structures, "structure"),
    ...(departements > 0 ? [pluriel(departements, "département")] : []),
  ].join(" · ");
  return ateliers === 1 ? `Signal faible : ${mesure}` : mesure;
}
