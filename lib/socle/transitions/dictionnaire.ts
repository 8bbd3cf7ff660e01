import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { editions, editionTransitions } from "@/db/schema/edition";
import { logError } from "../log.ts";
import { connaitre, TRANSITIONS_USUELLES, type TransitionNommee } from "./transitions.ts";

const RYTHME_MS = 15_000;

/** Reads the transitions of every edition as the dictionary of this process: those of the newest edition first. */
export async function lireDictionnaire(lecteur: Lecteur = db): Promise<void> {
  const lues = await lecteur
    .select({
      code: editionTransitions.code,
      nom: editionTransitions.libelle,
      couleur: editionTransitions.couleur,
      marque: editionTransitions.marque,
    })
    .from(editionTransitions)
    .innerJoin(editions, eq(editions.id, editionTransitions.editionId))
    .orderBy(desc(editions.annee), asc(editionTransitions.ordre));
  const parCode = new Map<string, TransitionNommee>();
  for (const t of lues) if (!parCode.has(t.code)) parCode.set(t.code, t);
  connaitre(parCode.size > 0 ? [...parCode.values()] : TRANSITIONS_USUELLES);
}

const globals = globalThis as typeof globalThis & { trameDictionnaire?: NodeJS.Timeout };

/** Reads it now, then every quarter of a minute: another process may have changed it. */
export async function suivreDictionnaire(): Promise<void> {
  if (globals.trameDictionnaire) return;
  const lire = () => lireDictionnaire().catch((error: unknown) => logError("transitions", error));
  globals.trameDictionnaire = setInterval(lire, RYTHME_MS).unref();
  await lire();
}
