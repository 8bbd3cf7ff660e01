import { lienListe, lireRetour } from "../../appel/candidature/liste/filtre.ts";
import { lienRetours, lireRequeteRetours } from "../../recueil/retour/filtre.ts";
import { pageDe } from "../../socle/page.ts";

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

/** One page of a list of ateliers, as an address tells it. */
export type Montree = { de: "attendues" | "fiches"; retour: string; page: number };

const parametres = ({ de, retour }: Montree) => new URLSearchParams({ de, retour });
const adresse = (annee: number, params: URLSearchParams) => `/cress/${annee}/candidatures/lot/ecrire?${params}`;

/** Where one writes to the organisers of the ateliers a page of a list shows. */
export function lienEcrire(annee: number, montree: Montree): string {
  const params = parametres(montree);
  params.set("page", String(montree.page));
  return adresse(annee, params);
}

/** What such an address tells: which page of which list; null when it holds the candidatures themselves. */
export function lireMontree({ de, retour, page, c }: Recherche): Montree | null {
  if (c !== undefined || (de !== "attendues" && de !== "fiches")) return null;
  return { de, retour: typeof retour === "string" ? retour : "", page: pageDe(page) };
}

/** The same place once the candidatures are known, each once: the list may change while one writes. */
export function lienEcrireA(annee: number, montree: Montree, candidatures: readonly string[]): string {
  const params = parametres(montree);
  for (const id of new Set(candidatures)) params.append("c", id);
  return adresse(annee, params);
}
