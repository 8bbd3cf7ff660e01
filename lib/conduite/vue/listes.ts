import { lienListe, lireRequete, parametresDe } from "../../appel/candidature/liste/filtre.ts";
import { lienRetours, lireRequeteRetours, parametresRetours } from "../../recueil/retour/filtre.ts";

/** The lists of the CRESS that a view may be saved of: their addresses say the whole filter. */
export const LISTES = ["candidatures", "attendues"] as const;
export type Liste = (typeof LISTES)[number];

const LUES: Record<Liste, { requete: (texte: string) => string; lien: (annee: number, texte: string) => string }> = {
  candidatures: {
    requete: (texte) => String(parametresDe(lireRequete(texte))),
    lien: (annee, texte) => lienListe(annee, lireRequete(texte)),
  },
  attendues: {
    requete: (texte) => String(parametresRetours(lireRequeteRetours(texte))),
    lien: (annee, texte) => lienRetours(`/cress/${annee}/attendues`, lireRequeteRetours(texte)),
  },
};

/** A query string as today's list reads it: what it no longer knows is dropped, equal filters are equal strings. */
export const requeteCanonique = (liste: Liste, texte: string) => LUES[liste].requete(texte);
export const lienVue = (annee: number, liste: Liste, texte: string) => LUES[liste].lien(annee, texte);
