import type { Alerte } from "./rules.ts";
import type { EtatSauvegarde } from "./states.ts";

export const NOM_ETAT_SAUVEGARDE: Record<EtatSauvegarde, string> = {
  demandee: "Demandée : elle commence dans la minute",
  en_cours: "En cours",
  faite: "Faite",
  manquee: "Manquée",
};

export const DIRE_ALERTE: Record<Alerte, string> = {
  sans_cle: "Aucune sauvegarde ne se fait : le serveur n’a pas de clé.",
  en_retard: "Aucune bonne sauvegarde depuis deux jours.",
  jamais_sortie:
    "Aucune sauvegarde de la semaine n’a quitté cette machine : si son disque meurt, tout est perdu. Téléchargez la dernière et gardez-la ailleurs.",
};
