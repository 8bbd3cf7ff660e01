import "server-only";
import { publicProgramme } from "../atelier/public.ts";
import { publicVersions } from "../publication/queries.ts";
import { isProposition } from "../synthese/propositions.ts";
import { ligneAtelier } from "./colonnes/ateliers.ts";
import type { Valeur } from "./colonnes/champ.ts";
import { ligneEnonce } from "./colonnes/enonces.ts";
import { lignePoint } from "./colonnes/points.ts";
import type { NomJeu } from "./jeux.ts";
import { type EnoncePublie, enoncesPublies, type PointPublie, pointsPublies } from "./publies.ts";

type Ligne = Record<string, Valeur>;

/** The lines of a data set: the programme of now, or what published versions froze; never a contact. */
export async function publicLignes(jeu: NomJeu, editionId: string): Promise<Ligne[]> {
  switch (jeu) {
    case "ateliers":
      return (await publicProgramme(editionId)).map(ligneAtelier);
    case "enonces":
      return (await publicEnonces(editionId)).map(ligneEnonce);
    case "points":
      return pointsPublies(await publicVersions(editionId)).map(lignePoint);
    case "propositions":
      return (await publicPropositions(editionId)).map(lignePoint);
  }
}

/** The énoncés cited by at least one published version, in the words of the last version that cites them, by code. */
export const publicEnonces = async (editionId: string): Promise<EnoncePublie[]> =>
  enoncesPublies(await publicVersions(editionId));

/** What the last published version asks, in the order of the document. */
export async function publicPropositions(editionId: string): Promise<PointPublie[]> {
  const versions = await publicVersions(editionId);
  const derniere = versions[0]?.numero;
  return pointsPublies(versions).filter((p) => p.version === derniere && isProposition(p));
}
