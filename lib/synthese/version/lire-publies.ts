import "server-only";
import { isProposition } from "../consolidation/propositions.ts";
import { type EnoncePublie, enoncesPublies, type PointPublie, pointsPublies } from "./publies.ts";
import { publicVersions } from "./queries.ts";

/** The énoncés cited by at least one published version, in the words of the last version that cites them, by code. */
export const publicEnonces = async (editionId: string): Promise<EnoncePublie[]> =>
  enoncesPublies(await publicVersions(editionId));

/** What the last published version asks, in the order of the document. */
export async function publicPropositions(editionId: string): Promise<PointPublie[]> {
  const versions = await publicVersions(editionId);
  const derniere = versions[0]?.numero;
  return pointsPublies(versions).filter((p) => p.version === derniere && isProposition(p));
}
