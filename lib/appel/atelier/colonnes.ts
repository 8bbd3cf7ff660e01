import { ateliers } from "@/db/schema/atelier";
import { communes, departements } from "@/db/schema/territoire";

/** Where and when an atelier is held, as columns of a read that joins its commune and its département. */
export const colonnesAtelier = {
  id: ateliers.id,
  code: ateliers.code,
  etat: ateliers.etat,
  date: ateliers.date,
  mois: ateliers.mois,
  heureDebut: ateliers.heureDebut,
  heureFin: ateliers.heureFin,
  modalite: ateliers.modalite,
  lieu: ateliers.lieu,
  commune: communes.nom,
  departement: departements.nom,
};
