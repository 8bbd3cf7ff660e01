import { sql } from "drizzle-orm";
import { citations } from "@/db/schema/consolidation";
import { dispositions } from "@/db/schema/disposition";

/** Of a citation beside the disposition of its énoncé: the fiche now says something else, or no longer says it. */
export const isPerimee = sql<boolean>`${dispositions.enonceVersionId} is distinct from ${citations.enonceVersionId}`;
