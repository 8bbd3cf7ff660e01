import type { ValeurAvis } from "../instruction/choix.ts";

export const NOM_AVIS: Record<ValeurAvis, string> = {
  favorable: "Favorable",
  reserve: "Réservé",
  defavorable: "Défavorable",
};
