import type { ValeurAvis } from "./choix.ts";

export const NOM_AVIS: Record<ValeurAvis, string> = {
  favorable: "Favorable",
  reserve: "Réservé",
  defavorable: "Défavorable",
};
