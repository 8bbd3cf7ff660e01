import { lienListe, lireRetour } from "../candidature/filtre.ts";
import { lienRetours, lireRequeteRetours } from "../retour/filtre.ts";

/** The list one comes from, with its filter, and its name. */
export type Retour = { href: string; nom: string };

type Recherche = Record<string, string | string[] | undefined>;

/** Where a page of a batch goes back to: the candidatures, or the list of ateliers that led to it. */
export function retourDe(annee: number, { de, retour }: Recherche): Retour {
  const requete = typeof retour === "string" ? retour : "";
  if (de === "attendues")
    return {
      href: lienRetours(`/cress/${annee}/attendues`, lireRequeteRetours(requete)),
      nom: `Retours attendus ${annee}`,
    };
  if (de === "fiches")
    return {
      href: `/cress/${annee}/fiches${/^[a-z_]{1,20}$/.test(requete) ? `?vue=${requete}` : ""}`,
      nom: `Fiches et présences ${annee}`,
    };
  return { href: lienListe(annee, lireRetour(retour)), nom: `Candidatures ${annee}` };
}

/** Where one writes to the organisers of the ateliers of a list; each of their candidatures once. */
export function lienEcrire(
  annee: number,
  de: "attendues" | "fiches",
  retour: string,
  candidatures: readonly string[],
): string {
  const params = new URLSearchParams({ de, retour });
  for (const id of new Set(candidatures)) params.append("c", id);
  return `/cress/${annee}/candidatures/lot/ecrire?${params}`;
}
