/** Who did it, for the page: the name, « personne supprimée » once deleted, « sans nom » when none was given. */
export const auteurDe = (a: { auteur: string | null; supprimeeAt: Date | null }) =>
  a.supprimeeAt ? "Personne supprimée" : (a.auteur ?? "Personne sans nom");
