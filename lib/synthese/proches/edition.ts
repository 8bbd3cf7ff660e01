import { type Comparable, type Comparaison, comparer } from "./comparer.ts";

type Version = Comparable & { enonceVersionId: string };

const AU_PLUS = 4;
const faites = new Map<string, { signature: string; comparaison: Comparaison }>();

/** The comparison of an edition, made again when an énoncé of it changed; those asked last are kept by each process. */
export function comparaisonDe(editionId: string, enonces: Version[]): Comparaison {
  const signature = enonces.map((e) => `${e.enonceVersionId} ${e.transition}`).join("\n");
  const connue = faites.get(editionId);
  const faite = connue?.signature === signature ? connue : { signature, comparaison: comparer(enonces) };
  faites.delete(editionId);
  faites.set(editionId, faite);
  const [ancienne] = faites.keys();
  if (faites.size > AU_PLUS && ancienne) faites.delete(ancienne);
  return faite.comparaison;
}

/** Its words were masked under the same versions. */
export const oublierComparaison = (editionId: string): void => void faites.delete(editionId);
