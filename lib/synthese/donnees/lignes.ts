import "server-only";
import { publicProgramme } from "../../appel/atelier/public.ts";
import { choixPropositions, filtrerPropositions, lireFiltrePropositions } from "../reponse/filtre.ts";
import { publicPropositionsRepondues } from "../reponse/propositions.ts";
import { publicReponses } from "../reponse/queries.ts";
import { publicEnonces } from "../version/lire-publies.ts";
import { pointsPublies } from "../version/publies.ts";
import { publicVersions } from "../version/queries.ts";
import { ligneAtelier } from "./colonnes/ateliers.ts";
import type { Valeur } from "./colonnes/champ.ts";
import { ligneEnonce } from "./colonnes/enonces.ts";
import { lignePoint } from "./colonnes/points.ts";
import { ligneProposition } from "./colonnes/propositions.ts";
import { ligneReponse } from "./colonnes/reponses.ts";
import type { NomJeu } from "./jeux.ts";

type Ligne = Record<string, Valeur>;

/** The lines of a data set: the programme of now, what published versions froze, what was answered; never a contact. */
const LIGNES: Record<NomJeu, (editionId: string, demande: Record<string, string>) => Promise<Ligne[]>> = {
  ateliers: async (id) => (await publicProgramme(id)).map(ligneAtelier),
  enonces: async (id) => (await publicEnonces(id)).map(ligneEnonce),
  points: async (id) => pointsPublies(await publicVersions(id)).map(lignePoint),
  propositions: async (id, demande) => {
    const toutes = await publicPropositionsRepondues(id);
    return filtrerPropositions(toutes, lireFiltrePropositions(demande, choixPropositions(toutes))).map(
      ligneProposition,
    );
  },
  reponses: async (id) => (await publicReponses(id)).map(ligneReponse),
};

/** `demande`: the filters of the page whose lines are taken. */
export const publicLignes = (jeu: NomJeu, editionId: string, demande: Record<string, string>) =>
  LIGNES[jeu](editionId, demande);
