import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { evenements } from "@/db/schema/journal";
import { personnes } from "@/db/schema/personne";
import type { Objet, TypeEvenement } from "./types.ts";

/** Who last did one of these things to an object. The caller has already shown that the reader may know. */
export async function unsafeDernierAuteur(
  tx: Pick<Tx, "select">,
  objet: Objet,
  objetId: string,
  types: readonly TypeEvenement[],
): Promise<string | null> {
  const [dernier] = await tx
    .select({ nom: personnes.nom, courriel: personnes.courriel })
    .from(evenements)
    .innerJoin(personnes, eq(personnes.id, evenements.personneId))
    .where(and(eq(evenements.objet, objet), eq(evenements.objetId, objetId), inArray(evenements.type, [...types])))
    .orderBy(desc(evenements.id))
    .limit(1);
  return dernier ? (dernier.nom ?? dernier.courriel) : null;
}
