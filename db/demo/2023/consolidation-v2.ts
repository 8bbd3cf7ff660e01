import type { CodeUsuel } from "../../../lib/socle/transitions/transitions.ts";
import type { TypeDestinataire } from "../../../lib/synthese/consolidation/destinataires.ts";
import type { DestinataireDemo, EcartDemo, EncartDemo, GroupeV2Demo, PointV2Demo } from "../types.ts";
import { groupesEcologique, pointsEcologique } from "./v2-ecologique.ts";
import { groupesEconomique, pointsEconomique } from "./v2-economique.ts";
import { groupesOrganisationnelle, pointsOrganisationnelle } from "./v2-organisationnelle.ts";
import { groupesSociale, pointsSociale } from "./v2-sociale.ts";

/**
 * What v2 makes of v1 and of the fiches validated since: points merged, split, completed, reworded; some set aside taken
 * back. The fiches of the ateliers 32, 35 and 36 came after it: their énoncés wait.
 */
export const pointsV2: Record<CodeUsuel, PointV2Demo[]> = {
  ecologique: pointsEcologique,
  sociale: pointsSociale,
  economique: pointsEconomique,
  organisationnelle: pointsOrganisationnelle,
};

export const groupesV2: Record<CodeUsuel, GroupeV2Demo[]> = {
  ecologique: groupesEcologique,
  sociale: groupesSociale,
  economique: groupesEconomique,
  organisationnelle: groupesOrganisationnelle,
};

/** What closes a chapter: a remark, and a block of links. */
export const finsV2: Record<CodeUsuel, { remarque: string; encart: EncartDemo }> = {
  ecologique: {
    remarque: "",
    encart: {
      titre: "Le podcast de la conférence",
      texte:
        "Vingt minutes entre une cuisine, un jardin et un garage : **ce qui change quand on pèse avant de parler**.",
      liens: [{ url: "https://podcast.example.org/ecologique", texte: "Écouter l’épisode écologique" }],
    },
  },
  sociale: {
    remarque:
      "On note aussi l’aspect cumulatif de ces difficultés : l’horaire du car, le forfait coupé et la démarche inachevée touchent souvent la même personne, le même mois.",
    encart: {
      titre: "Le podcast de la conférence",
      texte:
        "Une journée à l’accueil, racontée à deux voix : **ce que l’on fait à la place des gens, et ce que l’on fait avec eux**.",
      liens: [{ url: "https://podcast.example.org/sociale", texte: "Écouter l’épisode social" }],
    },
  },
  economique: {
    remarque: "",
    encart: {
      titre: "Le podcast de la conférence",
      texte: "Un trésorier, une banquière, un tableur : **comment on voit en juillet le creux d’octobre**.",
      liens: [{ url: "https://podcast.example.org/economique", texte: "Écouter l’épisode économique" }],
    },
  },
  organisationnelle: {
    remarque:
      "Presque toutes ces pistes demandent du temps plutôt que de l’argent neuf ; encore faut-il que ce temps soit compté quelque part.",
    encart: {
      titre: "Le podcast de la conférence",
      texte: "Trois directions, un même départ à préparer : **ce que l’on transmet, et ce que l’on n’écrit jamais**.",
      liens: [{ url: "https://podcast.example.org/organisationnelle", texte: "Écouter l’épisode organisationnel" }],
    },
  },
};

/** Set aside in v1, and cited by v2. */
export const repriseEcartsV2: readonly string[] = ["3-07", "3-08", "4-03", "4-06", "10-06", "22-04", "25-05"];

export const ecartsV2: EcartDemo[] = [
  {
    enonce: "19-05",
    motif: "Outil d’animation de réunion, versé au kit des organisateurs avec le classement des idées selon l’effort.",
  },
];

export const DESTINATAIRES: Record<DestinataireDemo, { type: TypeDestinataire; nom: string }> = {
  etat: { type: "etat", nom: "État" },
  region: { type: "region", nom: "Région Hauts-de-France" },
  departements: { type: "departement", nom: "Départements" },
  epci: { type: "epci", nom: "Intercommunalités" },
  communes: { type: "autre", nom: "Communes" },
  bailleurs: { type: "autre", nom: "Bailleurs sociaux" },
  caf: { type: "autre", nom: "Caisses d’allocations familiales" },
  financeursSolidaires: { type: "autre", nom: "Financeurs solidaires" },
  fondations: { type: "autre", nom: "Fondations" },
  reseaux: { type: "reseau", nom: "Réseaux de l’économie sociale et solidaire" },
};
