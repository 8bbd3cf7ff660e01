import { lienListe } from "../../appel/candidature/liste/filtre.ts";
import { lienRetours } from "../../recueil/retour/filtre.ts";
import type { Retard } from "./retards.ts";

type Dit = {
  quoi: string;
  /** Who is waited for. */
  qui: string;
  liste: (annee: number) => string;
  /** The oldest of them. */
  un: (id: string, annee: number) => string;
};

/** What is late, in words, and where each is found. */
export const DIRE_RETARD: Record<Retard["cle"], Dit> = {
  examiner: {
    quoi: "Candidatures à examiner",
    qui: "la CRESS",
    liste: (annee) => lienListe(annee, { etat: "soumise" }),
    un: (id) => `/cress/candidatures/${id}`,
  },
  completer: {
    quoi: "Compléments de candidature",
    qui: "les organisateurs",
    liste: (annee) => lienListe(annee, { etat: "a_completer" }),
    un: (id) => `/cress/candidatures/${id}`,
  },
  retours: {
    quoi: "Présences et fiches à remettre",
    qui: "les organisateurs",
    liste: (annee) => lienRetours(`/cress/${annee}/attendues`, { retard: "oui" }),
    un: (id) => `/cress/ateliers/${id}/presence`,
  },
  presences: {
    quoi: "Présences à valider",
    qui: "la CRESS",
    liste: (annee) => `/cress/${annee}/fiches?vue=presences`,
    un: (id) => `/cress/ateliers/${id}/presence`,
  },
  fiches: {
    quoi: "Fiches à valider",
    qui: "la CRESS",
    liste: (annee) => `/cress/${annee}/fiches?vue=remise`,
    un: (id) => `/cress/fiches/${id}`,
  },
};
