import "server-only";
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers, rappelsPublies } from "@/db/schema/atelier";
import { chiffresPublies } from "@/db/schema/edition";
import { chiffresDesAteliers, publicAteliersComptes } from "../chiffres/queries.ts";
import type { Edition } from "../edition/queries.ts";
import { expliquerChiffres } from "./chiffres.ts";
import { intitulesDouteux } from "./intitules.ts";

/** Published figures against computed ones, each gap explained atelier by atelier, and the titles in doubt: four queries. */
export async function ecarts(edition: Edition) {
  const [publies, lus, rappels] = await Promise.all([
    db
      .select({ cle: chiffresPublies.cle, valeur: chiffresPublies.valeur })
      .from(chiffresPublies)
      .where(eq(chiffresPublies.editionId, edition.id)),
    publicAteliersComptes(edition.id),
    db
      .select({
        code: sql<string>`${ateliers.code}`,
        transition: rappelsPublies.transition,
        intitulePublie: rappelsPublies.intitulePublie,
      })
      .from(rappelsPublies)
      .innerJoin(ateliers, eq(ateliers.id, rappelsPublies.atelierId))
      .where(eq(ateliers.editionId, edition.id)),
  ]);
  const calcules = await chiffresDesAteliers(edition, lus);
  return {
    calcules,
    ateliers: lus,
    ...expliquerChiffres(publies, calcules, lus, rappels),
    douteux: intitulesDouteux(lus, rappels),
  };
}
export type Ecarts = Awaited<ReturnType<typeof ecarts>>;
