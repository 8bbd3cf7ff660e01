import { isAdministrateur } from "../../../socle/acteur/actor.ts";
import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { importationParts, importations } from "@/db/schema/importation";
import { personnes } from "@/db/schema/personne";
import type { Actor } from "../../../socle/acteur/actor.ts";

const MONTREES = 20;

/** The editions brought here from a file, the one under way first, for who administers the instance. */
export async function listImportations(actor: Actor) {
  if (!isAdministrateur(actor)) return [];
  return db
    .select({
      id: importations.id,
      etat: importations.etat,
      deposeeAt: importations.deposeeAt,
      deposeePar: sql<string | null>`coalesce(${personnes.nom}, ${personnes.courriel})`,
      finieAt: importations.finieAt,
      taille: importations.taille,
      lus: importations.lus,
      apercu: importations.apercu,
      motif: importations.motif,
      recues: sql<number>`(select count(*)::int from ${importationParts} where ${importationParts.importationId} = ${importations.id})`,
    })
    .from(importations)
    .leftJoin(personnes, and(eq(personnes.id, importations.deposeePar), isNull(personnes.supprimeeAt)))
    .orderBy(desc(importations.deposeeAt))
    .limit(MONTREES);
}
