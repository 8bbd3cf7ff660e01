import type { Apart, Bloc } from "./bloc.ts";

const DIRE: Record<Apart, string> = {
  note: "Note",
  commentaire: "Commentaire en marge, hors du texte",
  marge: "En-tête ou pied de page",
  cache: "Texte caché dans le document : il n’est pas repris",
};

/** Why words stand beside the text: what is not said by the document is a greeting, a signature, a telephone number. */
export function direApart({ apart, auteur }: Pick<Bloc, "apart" | "auteur">): string {
  if (apart === "commentaire" && auteur) return `Commentaire en marge de ${auteur}, hors du texte`;
  return apart ? DIRE[apart] : "Formule, signature ou coordonnées : laissé de côté";
}

/** Whether words may become an énoncé: a remark in the margin never does, and hidden words are not there. */
export const isPlacable = (bloc: Pick<Bloc, "apart"> | undefined) =>
  bloc?.apart !== "commentaire" && bloc?.apart !== "cache";
