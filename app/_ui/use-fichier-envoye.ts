"use client";
import { useState } from "react";
import { type EtatEnvoi, envoiDit, envoiRefuse } from "./champ-fichier.tsx";
import { envoyerFichier } from "./envoyer-fichier.ts";

type Envoi = {
  adresse: string;
  champs: Record<string, string | File>;
  /** What the browser can tell before anything is sent. */
  refus: string | null;
  enCours: string;
  fait: string;
};

/** Sends a file as it is chosen and tells how it goes; `envoyer` answers nothing when it is refused, which is said. */
export function useFichierEnvoye() {
  const [etat, setEtat] = useState<EtatEnvoi>(envoiDit(""));
  async function envoyer<T>({ adresse, champs, refus, enCours, fait }: Envoi): Promise<{ value: T } | null> {
    if (refus) {
      setEtat(envoiRefuse(refus));
      return null;
    }
    setEtat({ message: enCours, erreur: false, pourcent: 0 });
    const state = await envoyerFichier<T>(adresse, champs, (pourcent) => setEtat((e) => ({ ...e, pourcent })));
    setEtat(state.ok ? envoiDit(fait) : envoiRefuse(state.message));
    return state.ok ? { value: state.value } : null;
  }
  return { etat, setEtat, envoyer };
}
