import { replier } from "../../socle/typographie/replier.ts";
import type { AtelierCompte } from "../chiffres/compute.ts";
import type { RappelPublie } from "./chiffres.ts";

export type IntituleDouteux = {
  atelier: AtelierCompte;
  /** The other wordings printed for it, once each. */
  imprimes: string[];
  /** Ateliers of the same title in other transitions: the title may have been copied from them. */
  suspects: AtelierCompte[];
};

/** What makes two titles the same in spite of the typography: case, accents, punctuation, quotes, HDF for Hauts-de-France. */
export const plierIntitule = (intitule: string) =>
  replier(intitule).replace(/(?<![^ ])hdf(?![^ ])/g, "hauts de france");

const memeIntitule = (a: string, b: string) => plierIntitule(a) === plierIntitule(b);

/** Ateliers whose printed title is not their own, beyond typography; in the order of the ateliers. */
export function intitulesDouteux(
  ateliers: readonly AtelierCompte[],
  rappels: readonly RappelPublie[],
): IntituleDouteux[] {
  return ateliers.flatMap((atelier) => {
    const autres = rappels.filter((r) => r.code === atelier.code && !memeIntitule(r.intitulePublie, atelier.intitule));
    if (autres.length === 0) return [];
    const imprimes = [...new Map(autres.map((r) => [plierIntitule(r.intitulePublie), r.intitulePublie])).values()];
    return [{ atelier, imprimes, suspects: homonymes(atelier, ateliers) }];
  });
}

/** Other candidatures of the same title that share no transition with this atelier. */
export const homonymes = (atelier: AtelierCompte, ateliers: readonly AtelierCompte[]) =>
  ateliers.filter(
    (a) =>
      a.candidatureId !== atelier.candidatureId &&
      memeIntitule(a.intitule, atelier.intitule) &&
      !a.transitions.some((t) => atelier.transitions.includes(t)),
  );
