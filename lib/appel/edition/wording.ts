import type { EtatEdition } from "./states.ts";

export const NOM_ETAT_EDITION: Record<EtatEdition, string> = {
  preparation: "En préparation",
  ouverte: "Ouverte",
  cloturee: "Clôturée",
  publiee: "Publiée",
  archivee: "Archivée",
};
