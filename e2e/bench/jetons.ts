import { createHash } from "node:crypto";
import type { Sql } from "postgres";

/** Who measures: somebody of the CRESS, and a member of a few structures; the values of their cookies. */
export const COMPTES = { cress: "mesure-cress", organisatrice: "mesure-organisatrice" } as const;

export const cookie = (jeton: string) => `next-auth.session-token=${jeton}`;

/** The two persons, each with a session; the organisatrice belongs to the first structures of each edition measured. */
export async function ouvrirSessions(sql: Sql): Promise<void> {
  for (const jeton of Object.values(COMPTES)) {
    const hash = createHash("sha256").update(jeton).digest("hex");
    await sql`
      with p as (insert into personnes (courriel, administrateur, created_at) values (${`${jeton}@essai.test`}, ${jeton === COMPTES.cress}, now()) returning id)
      insert into sessions (jeton_hash, personne_id, expires_at) select ${hash}, id, now() + interval '1 day' from p`;
  }
  await sql`
    insert into membres (structure_id, personne_id, etat, demande_at, accepte_at)
    select s.id, p.id, 'membre', now(), now() from structures s, personnes p
    where p.courriel = ${`${COMPTES.organisatrice}@essai.test`} and s.nom ~ '-[1-5]$'
      and split_part(s.nom, '-', 1) in ('Structure 2099', 'Structure 2100', 'Structure 2101', 'Structure 2102')`;
}
