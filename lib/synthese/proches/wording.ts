import { type Categorie, NOM_CATEGORIE } from "../../appel/structure/categories.ts";
import { enumerer } from "../../socle/typographie/enumerer.ts";
import { accorder, pluriel } from "../../socle/typographie/nombre.ts";
import type { Nature } from "./contradicteur.ts";

export const TITRE_NATURE: Record<Nature, string> = {
  sens_perdu: "Des énoncés que leur point ne dit peut-être plus",
  departement: "Des départements qu’on n’entend pas",
  categorie: "Des structures qu’on n’entend pas",
  oppose: "Un frein et un levier qui se répondent",
  reseau: "Plusieurs fiches d’un même réseau",
};

type Demande = {
  nature: Nature;
  sujet: string | null;
  points: { code: string }[];
  enonces: { code: string }[];
  nomReseau: string | null;
};

/** What a chapter is asked, in one sentence. */
export function phraseContradiction(
  { nature, sujet, points, enonces, nomReseau }: Demande,
  departements: ReadonlyMap<string, string>,
): string {
  const codes = (tous: { code: string }[]) => enumerer(tous.map((x) => x.code));
  switch (nature) {
    case "sens_perdu":
      return `${codes(enonces)} est cité par ${codes(points)}, dont les mots sont loin des siens : son sens y est-il encore ?`;
    case "departement":
      return `${departements.get(sujet ?? "") ?? sujet} : des ateliers de cette transition s’y sont tenus, aucun point n’en vient.`;
    case "categorie":
      return `${NOM_CATEGORIE[sujet as Categorie]} : des ateliers de cette transition en sont venus, aucun point ne les cite.`;
    case "oppose":
      return `${codes(points)} parlent de la même chose, l’un comme frein, l’autre comme levier : se contredisent-ils ?`;
    case "reseau":
      return `${pluriel(enonces.length, "énoncé")} du réseau ${nomReseau ?? sujet} ${accorder(enonces.length, "dit", "disent")} presque la même chose (${codes(enonces)}) : une seule voix, ou plusieurs ?`;
  }
}
