import type { TypeDestinataire } from "../consolidation/destinataires.ts";

export const NOM_TYPE_DESTINATAIRE: Record<TypeDestinataire, string> = {
  etat: "État",
  region: "Région",
  departement: "Département",
  epci: "Intercommunalité",
  reseau: "Réseau",
  autre: "Autre",
};
