import { MODALITES, type Modalite } from "../../appel/atelier/states.ts";
import { FORMATS, type Format } from "../../appel/candidature/questions/choix.ts";
import { CATEGORIES, type Categorie } from "../../appel/structure/categories.ts";
import { type AtelierCompte, comptes, mediane } from "./compute.ts";

/** How many came to the ateliers of one kind: over those whose attendance is known, told apart from those where it is not. */
export type Frequentation<C extends string> = {
  cle: C;
  participations: number;
  moyenne: number | null;
  mediane: number | null;
  /** Codes of the ateliers the numbers are over, and of those left out because nobody knows who came. */
  connus: string[];
  inconnus: string[];
};

const INCONNU = "inconnu";

export const frequentationParModalite = (ateliers: readonly AtelierCompte[]): Frequentation<Modalite | "inconnu">[] =>
  frequenter(ateliers, [...MODALITES, INCONNU], (a) => a.modalite ?? INCONNU);

export const frequentationParFormat = (ateliers: readonly AtelierCompte[]): Frequentation<Format | "inconnu">[] =>
  frequenter(ateliers, [...FORMATS, INCONNU], (a) => a.format ?? INCONNU);

/** By kind of the structure that carries the atelier: one kind each, so that nothing is counted twice. */
export const frequentationParCategorie = (ateliers: readonly AtelierCompte[]): Frequentation<Categorie | "inconnu">[] =>
  frequenter(ateliers, [...CATEGORIES, INCONNU], (a) => a.categorie ?? INCONNU);

/** Only the kinds that some atelier is of. */
function frequenter<C extends string>(
  ateliers: readonly AtelierCompte[],
  cles: readonly C[],
  cleDe: (a: AtelierCompte) => C,
): Frequentation<C>[] {
  return cles.flatMap((cle) => {
    const siens = comptes(ateliers).filter((a) => cleDe(a) === cle);
    if (siens.length === 0) return [];
    const presences = siens.flatMap((a) => (a.participants === null ? [] : [a.participants]));
    const participations = presences.reduce((total, n) => total + n, 0);
    return [
      {
        cle,
        participations,
        moyenne: presences.length > 0 ? Math.round((participations / presences.length) * 10) / 10 : null,
        mediane: mediane(presences),
        connus: siens.filter((a) => a.participants !== null).map((a) => a.code),
        inconnus: siens.filter((a) => a.participants === null).map((a) => a.code),
      },
    ];
  });
}
