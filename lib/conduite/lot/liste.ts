import { lienListe, lireRequete } from "../../appel/candidature/liste/filtre.ts";
import { lienRetours, lireRequeteRetours } from "../../recueil/retour/filtre.ts";
import { pageDe } from "../../socle/page.ts";

/** The list one comes from, with its filter, and its name. */
export type Liste = { href: string; nom: string };

type Recherche = Record<string, string | string[] | undefined>;

/** Where a page of a batch goes back to: the candidatures, or the list of ateliers that led to it. */
export function listeDe(annee: number, { de, liste }: Recherche): Liste {
  const requete = typeof liste === "string" ? liste : "";
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
  return { href: lienListe(annee, lireRequete(liste)), nom: `Candidatures ${annee}` };
}

/** One page of a list of ateliers, as an address tells it. */
export type Montree = { de: "attendues" | "fiches"; liste: string; page: number };

const parametres = ({ de, liste }: Montree) => new URLSearchParams({ de, liste });
const adresse = (annee: number, params: URLSearchParams) => `/cress/${annee}/candidatures/lot/ecrire?${params}`;

/** Where one writes to the organisers of the ateliers a page of a list shows. */
export function lienEcrire(annee: number, montree: Montree): string {
  const params = parametres(montree);
  params.set("page", String(montree.page));
  return adresse(annee, params);
}

/** What such an address tells: which page of which list; null when it holds the candidatures themselves. */
export function lireMontree({ de, liste, page, c }: Recherche): Montree | null {
  if (c !== undefined || (de !== "attendues" && de !== "fiches")) return null;
  return { de, liste: typeof liste === "string" ? liste : "", page: pageDe(page) };
}

/** The same place once the candidatures are known, each once: the list may change while one writes. */
export function lienEcrireA(annee: number, montree: Montree, candidatures: readonly string[]): string {
  const params = parametres(montree);
  for (const id of new Set(candidatures)) params.append("c", id);
  return adresse(annee, params);
}
