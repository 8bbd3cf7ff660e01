import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { personnes, sessions } from "@/db/schema/personne";

/** What a session waits for before it opens anything: a code, or that its person, of whom one is asked, can make codes. */
export type Attente = "code" | "activer";

export const sertLaCress = sql<boolean>`(${personnes.administrateur} or exists (
  select 1 from roles_edition r where r.personne_id = ${personnes.id} and r.role = 'instructeur'))`;

/** Asked wherever a session is read: while it is not null, the session is half-open and nobody is there. */
export const attenteDeSession = sql<Attente | null>`case
  when ${sessions.secondFacteurAt} is not null then null
  when exists (select 1 from seconds_facteurs f where f.personne_id = ${personnes.id}) then 'code'
  when ${sertLaCress} and exists (select 1 from reglages_instance where second_facteur_exige) then 'activer'
end`;

/** Who a session is of, half-open or not: for the few pages and acts that open it, and for what one does to one's own way in. */
export type Porteur = {
  jetonHash: string;
  personneId: string;
  courriel: string;
  attend: Attente | null;
  /** Who sees as somebody else writes nothing, here no more than elsewhere. */
  vuPar: boolean;
};

export async function porteurDeSession(jetonHash: string): Promise<Porteur | null> {
  const [row] = await db
    .select({
      jetonHash: sessions.jetonHash,
      personneId: personnes.id,
      courriel: personnes.courriel,
      attend: attenteDeSession,
      vuPar: sql<boolean>`(${sessions.commeId} is not null)`,
    })
    .from(sessions)
    .innerJoin(personnes, eq(personnes.id, sessions.personneId))
    .where(and(eq(sessions.jetonHash, jetonHash), gt(sessions.expiresAt, sql`now()`), isNull(personnes.supprimeeAt)));
  return row ?? null;
}
