import "server-only";
import { inArray, sql } from "drizzle-orm";
import type { Lecteur } from "@/db/client";
import { publications } from "@/db/schema/publication";
import { lireArbre } from "./format-1.ts";
import { parue } from "./parues.ts";
import type { SyntheseArbre } from "./tree.ts";

const GARDES_MAX = 6;
const gardes = new Map<string, SyntheseArbre>();

/** What a row is now: PostgreSQL writes another one at each change, a retrait included, and tells them apart by this. */
export const revision = sql<string>`${publications.id} || ' ' || ${publications}.xmin || ' ' || ${publications}.ctid`;

/** The columns to ask for a version whose tree is read through `avecArbres`. */
export const aLire = { id: publications.id, revision, ...parue };

/**
 * Versions with their trees. A tree is read, and all that is drawn of it made, once for as long as its row does not change:
 * the last few are kept, the same object for the same row, which nobody changes in place.
 */
export async function avecArbres<P extends { id: string; revision: string }>(lignes: readonly P[], lecteur: Lecteur) {
  const lus = new Map<string, SyntheseArbre>();
  for (const { id, revision } of lignes) {
    const garde = gardes.get(revision);
    if (garde) lus.set(id, garder(revision, garde));
  }
  const absents = lignes.filter((l) => !lus.has(l.id)).map((l) => l.id);
  if (absents.length > 0) {
    const trouves = await lecteur
      .select({ ...aLire, arbre: publications.arbre })
      .from(publications)
      .where(inArray(publications.id, absents));
    for (const { id, revision, arbre, ...parution } of trouves)
      lus.set(id, garder(revision, lireArbre(arbre, parution)));
  }
  return lignes.flatMap(({ revision: _, ...ligne }) => {
    const arbre = lus.get(ligne.id);
    return arbre ? [{ ...ligne, arbre }] : [];
  });
}

function garder(revision: string, arbre: SyntheseArbre): SyntheseArbre {
  gardes.delete(revision);
  gardes.set(revision, arbre);
  const [ancienne] = gardes.keys();
  if (gardes.size > GARDES_MAX && ancienne) gardes.delete(ancienne);
  return arbre;
}
