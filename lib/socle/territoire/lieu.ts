import type { EtatAtelier, Modalite } from "../../appel/atelier/states.ts";

export type LieuAtelier = {
  etat: EtatAtelier;
  modalite: Modalite | null;
  commune: string | null;
  /** Name of the département, when at least that is known. */
  departement: string | null;
};

/** « Wallers (Nord) », « En visio », « Lieu à préciser, Pas-de-Calais ». */
export function lieuEnMots({ etat, modalite, commune, departement }: LieuAtelier): string {
  if (modalite === "visio") return "En visio";
  const place = sansModalite(etat, commune, departement);
  return modalite === "hybride" ? `${place}, et en visio` : place;
}

function sansModalite(etat: EtatAtelier, commune: string | null, departement: string | null): string {
  if (commune) return departement ? `${commune} (${departement})` : commune;
  const inconnu = etat === "tenu" ? "Lieu non communiqué" : "Lieu à préciser";
  return departement ? `${inconnu}, ${departement}` : inconnu;
}
