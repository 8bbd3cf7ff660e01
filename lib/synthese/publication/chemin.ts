import "server-only";
import { replier } from "../../socle/typographie/replier.ts";
import { type Chemin, cheminDe, type Origine, structuresDites } from "../tissage/chemin.ts";
import { publicPublication } from "../version/queries.ts";
import type { SyntheseArbre } from "../version/tree.ts";

export type CheminPublie = { arbre: SyntheseArbre; chemin: Chemin; titre: string };

/** The path of the words of an atelier or of a structure in the last version; undefined when none of theirs was taken up. */
export async function publicChemin(editionId: string, origine: Origine): Promise<CheminPublie | undefined> {
  const arbre = (await publicPublication(editionId, "derniere"))?.arbre;
  if (!arbre) return undefined;
  const chemin = cheminDe(arbre, origine);
  const titre = titreDe(arbre, origine);
  return titre && chemin.points.length > 0 ? { arbre, chemin, titre } : undefined;
}

const titreDe = (arbre: SyntheseArbre, origine: Origine): string | undefined =>
  "atelier" in origine
    ? (arbre.ateliers.find((a) => a.code === origine.atelier)?.intitule ?? `Atelier ${origine.atelier}`)
    : structuresDites(arbre).find((s) => replier(s) === replier(origine.structure));

/** The origin an address asks for; undefined when it asks for none. */
export function lireOrigine({ atelier, structure }: { atelier?: unknown; structure?: unknown }): Origine | undefined {
  if (typeof atelier === "string" && /^A[1-9]\d{0,5}$/.test(atelier)) return { atelier };
  return typeof structure === "string" && structure.trim() && structure.length <= 300 ? { structure } : undefined;
}

export const lienChemin = (annee: number, origine: Origine, fin = ""): string =>
  `/${annee}/chemin${fin}?${new URLSearchParams(origine)}`;
