import { nomDepartement } from "../../appel/candidature/liste/mots-filtre.ts";
import { NOMS_TYPE_ENONCE } from "../../recueil/fiche/wording.ts";
import { nomTransition } from "../../socle/transitions/transitions.ts";
import {
  CRITERES_FICHES,
  type CritereFiches,
  type FiltreFiches,
  type Lecture,
  type TriFiches,
} from "./filtre-fiches.ts";

export const NOM_LECTURE: Record<Lecture, string> = { non_lues: "Non lues", lues: "Lues" };
export const NOM_TRI_FICHES: Record<TriFiches, string> = { code: "Code", intitule: "Intitulé" };

/** Each filter in place, as the word that takes it away. */
export function motsDuFiltreFiches(
  f: FiltreFiches,
  contexte: { departements: readonly { code: string; nom: string }[] },
): { cle: CritereFiches; mot: string }[] {
  const mots: Record<CritereFiches, string | undefined> = {
    q: f.q && `« ${f.q} »`,
    transition: f.transition && nomTransition(f.transition),
    type: f.type && NOMS_TYPE_ENONCE[f.type],
    departement: f.departement && nomDepartement(f.departement, contexte),
    lecture: f.lecture && NOM_LECTURE[f.lecture],
  };
  return CRITERES_FICHES.flatMap((cle) => (mots[cle] ? [{ cle, mot: mots[cle] }] : []));
}
