import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { personnes } from "@/db/schema/personne";
import type { DonneesCourriel } from "../courriel/donnees.ts";
import { ecrireCourriels } from "../courriel/outbox.ts";
import type { TypeEvenement } from "../journal/types.ts";
import { journaliser } from "../journal/write.ts";

export const noter = (
  tx: Tx,
  type: TypeEvenement,
  objetId: string,
  personneId: string | null,
  at: Date,
  donnees = {},
) => journaliser(tx, { at, type, objet: "personne", objetId, editionId: null, personneId, donnees });

/** Tells a person that their way in has changed: they alone know whether they did it. */
export async function avertir<T extends "second_facteur_change" | "identite_changee">(
  tx: Tx,
  personneId: string,
  type: T,
  donnees: DonneesCourriel[T],
  at: Date,
): Promise<void> {
  const [personne] = await tx
    .select({ personneId: personnes.id, adresse: personnes.courriel })
    .from(personnes)
    .where(and(eq(personnes.id, personneId), isNull(personnes.supprimeeAt)));
  if (!personne) return;
  await ecrireCourriels(tx, [personne], {
    type,
    donnees,
    editionId: null,
    objet: "personne",
    objetId: personneId,
    at,
  });
}
