import "server-only";
import { and, desc, eq, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { reunir } from "@/db/ensemble";
import { evenements } from "@/db/schema/journal";
import { personnes } from "@/db/schema/personne";
import { type Actor, isInstructeur } from "../acteur/actor.ts";
import type { Objet } from "./types.ts";

/** The last lines of one object, oldest first. The caller has already shown that the reader may see the object. */
export function unsafeListEvenements(objet: Objet, objetId: string, garder?: SQL) {
  const lus = db
    .select({
      id: evenements.id,
      at: evenements.at,
      objet: evenements.objet,
      type: evenements.type,
      donnees: evenements.donnees,
      auteur: personnes.nom,
      supprimeeAt: personnes.supprimeeAt,
    })
    .from(evenements)
    .leftJoin(personnes, eq(personnes.id, evenements.personneId))
    .where(and(eq(evenements.objet, objet), eq(evenements.objetId, objetId), garder))
    .orderBy(desc(evenements.id))
    .limit(200);
  return reunir({ lus }, (l) => l.lus.reverse());
}
export type EvenementLu = Awaited<ReturnType<typeof unsafeListEvenements>>[number];

/** The last lines of an edition itself, oldest first, for who instructs it; none for anybody else. */
export const listEvenementsEdition = async (actor: Actor, editionId: string): Promise<EvenementLu[]> =>
  isInstructeur(actor, editionId) ? unsafeListEvenements("edition", editionId) : [];
