import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { emargements } from "@/db/schema/emargement";
import { ficheAteliers, ficheRevisions, fiches } from "@/db/schema/fiche";
import { isCompteSql } from "../../appel/atelier/compte.ts";
import { visibleTo } from "../../appel/candidature/acces.ts";
import { duParOrganisateursSql } from "../../recueil/retour/conditions.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { fuseau } from "../../socle/typographie/fuseau.ts";

/** What may be late, in the order of the thread, with who is waited for. */
export const RETARDS = ["examiner", "completer", "retours", "presences", "fiches"] as const;
export type CleRetard = (typeof RETARDS)[number];

export type Retard = {
  cle: CleRetard;
  n: number;
  /** The day the oldest was due: late since the day after. */
  depuis: string;
  /** The oldest: its id (of a candidature, an atelier or a fiche) and its title. */
  id: string;
  titre: string;
};

const jourDe = (instant: SQL | typeof candidatures.soumiseAt) => sql`(${instant} at time zone ${fuseau()})::date`;

/** What is past its day in an edition: how many of each kind, since when, and the oldest of them. One query. */
export async function listRetards(actor: Actor, editionId: string, jour: string): Promise<Retard[]> {
  if (!isInstructeur(actor, editionId)) return [];
  const candidature = (cle: CleRetard, etat: "soumise" | "a_completer", due: SQL) => sql`
    select ${cle} as cle, ${candidatures.id} as id, ${candidatures.intitule} as titre, ${due} as due
    from ${candidatures} join ${editions} on ${editions.id} = ${candidatures.editionId}
    where ${candidatures.editionId} = ${editionId} and ${candidatures.etat} = ${etat} and ${visibleTo(actor)}`;
  const deLAtelier = sql`from ${ateliers}
    join ${candidatures} on ${candidatures.id} = ${ateliers.candidatureId}
    join ${editions} on ${editions.id} = ${ateliers.editionId}
    join ${emargements} on ${emargements.atelierId} = ${ateliers.id}
    left join ${ficheAteliers} on ${ficheAteliers.atelierId} = ${ateliers.id}
    left join ${fiches} on ${fiches.id} = ${ficheAteliers.ficheId}
    where ${ateliers.editionId} = ${editionId}`;
  const lus = await db.execute<Retard>(sql`
    select cle, count(*)::int as n, min(due)::text as depuis,
      (array_agg(id order by due, id))[1] as id, (array_agg(titre order by due, id))[1] as titre
    from (
      ${candidature("examiner", "soumise", sql`${jourDe(candidatures.soumiseAt)} + ${editions.delaiReponse}`)}
      union all
      ${candidature("completer", "a_completer", sql`${jourDe(sql`${candidatures.complementDemandeAt}`)} + ${editions.delaiComplement}`)}
      union all
      select 'retours', ${ateliers.id}, ${candidatures.intitule}, ${ateliers.echeanceRestitution} ${deLAtelier}
        and ${ateliers.etat} = 'tenu' and ${candidatures.etat} = 'labellisee' and ${ateliers.dispenseMotif} is null
        and ${duParOrganisateursSql}
      union all
      select 'presences', ${ateliers.id}, ${candidatures.intitule}, ${jourDe(sql`${emargements.declareAt}`)} + ${editions.delaiReponse} ${deLAtelier}
        and ${emargements.etat} = 'declare' and ${isCompteSql}
      union all
      select 'fiches', ${fiches.id}, ${candidatures.intitule}, ${jourDe(sql`${ficheRevisions.remiseAt}`)} + ${editions.delaiReponse}
        from ${fiches} join ${candidatures} on ${candidatures.id} = ${fiches.candidatureId}
        join ${editions} on ${editions.id} = ${fiches.editionId}
        join ${ficheRevisions} on ${ficheRevisions.ficheId} = ${fiches.id} and ${ficheRevisions.numero} = ${fiches.revision}
        where ${fiches.editionId} = ${editionId} and ${fiches.etat} = 'remise' and ${candidatures.etat} = 'labellisee'
    ) dus where due < ${jour}::date group by cle`);
  return RETARDS.flatMap((cle) => lus.find((r) => r.cle === cle) ?? []);
}
