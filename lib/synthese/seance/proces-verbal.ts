import "server-only";
import { and, desc, eq, max } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { procesVerbaux } from "@/db/schema/seance";
import type { ProcesVerbal } from "./arbre.ts";
import type { SeanceLue } from "./queries.ts";

/** A version of the procès-verbal of a séance, the last one unless told, for the mail that carries it. */
export async function unsafeFindProcesVerbal(seanceId: string, version?: number): Promise<ProcesVerbal | undefined> {
  const [pv] = await db
    .select({ arbre: procesVerbaux.arbre })
    .from(procesVerbaux)
    .where(
      and(eq(procesVerbaux.seanceId, seanceId), version === undefined ? undefined : eq(procesVerbaux.version, version)),
    )
    .orderBy(desc(procesVerbaux.version))
    .limit(1);
  return pv?.arbre;
}

export async function unsafeDerniereVersion(lecteur: Lecteur, seanceId: string): Promise<number> {
  const [derniere] = await lecteur
    .select({ version: max(procesVerbaux.version) })
    .from(procesVerbaux)
    .where(eq(procesVerbaux.seanceId, seanceId));
  return derniere?.version ?? 0;
}

/** The same for who reads the séance: its row, which only they are given, shows it. */
export const findProcesVerbal = (s: SeanceLue, version?: number) => unsafeFindProcesVerbal(s.id, version);

/** Every version, newest first, for who reads the séance. */
export const listVersions = (s: SeanceLue) =>
  db
    .select({ version: procesVerbaux.version, note: procesVerbaux.note, at: procesVerbaux.at })
    .from(procesVerbaux)
    .where(eq(procesVerbaux.seanceId, s.id))
    .orderBy(desc(procesVerbaux.version));
