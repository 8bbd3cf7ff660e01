import "server-only";
import { inArray } from "drizzle-orm";
import { editions } from "@/db/schema/edition";
import { EDITIONS_PUBLIQUES } from "../../appel/edition/states.ts";

/** Of an edition anyone may read about. */
export const publiques = inArray(editions.etat, [...EDITIONS_PUBLIQUES]);
