import { adjectifTransition } from "../../socle/transitions/transitions.ts";
import { accorder, pluriel } from "../../socle/typographie/nombre.ts";
import { typographier } from "../../socle/typographie/texte.ts";
import type { Statut } from "./compute.ts";
import type { Etiquette, LigneFigure } from "./figure.ts";

export const NOM_STATUT: Record<Statut, string> = {
  labellise: "labellisé",
  prepare: "label préparé",
  propose: "proposé",
};

const court = (transition: Etiquette["transitions"][number]) => adjectifTransition(transition).toLowerCase();

/** « A12, Réparer ensemble, écologique et sociale », or « 4 ateliers, sociale ». */
export function direEtiquette({ seul, n, transitions }: Etiquette): string {
  const quoi = seul ? typographier(seul.intitule) || "Candidature sans titre" : pluriel(n, "atelier");
  return [seul?.code, quoi, transitions.map(court).join(" et ")].filter(Boolean).join(", ");
}

/** « Manque organisationnelle ; 2 de moins que visé en sociale », or all of them in a few words. */
export function direManque({ n, manques }: Pick<LigneFigure, "n" | "manques">): string {
  if (n === 0) return "Toutes à trouver";
  const absentes = manques.filter((m) => m.manque === null).map((m) => court(m.transition));
  const basses = manques.flatMap((m) =>
    m.manque === null
      ? []
      : [`${m.manque} ${accorder(m.manque, "atelier visé", "ateliers visés")} en ${court(m.transition)}`],
  );
  return [absentes.length > 0 && `Manque ${absentes.join(", ")}`, basses.length > 0 && `Encore ${basses.join(", ")}`]
    .filter(Boolean)
    .join(" ; ");
}
