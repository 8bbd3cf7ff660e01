import "server-only";
import { inArray, type SQL, sql } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { fiches } from "@/db/schema/fiche";
import { personnes } from "@/db/schema/personne";
import { publications } from "@/db/schema/publication";
import { seances } from "@/db/schema/seance";
import { structures } from "@/db/schema/structure";
import { points } from "@/db/schema/synthese";
import type { Objet } from "../../socle/journal/types.ts";

type Nomme = { id: string; nom: string; annee: number | null };
const anneeDe = (edition: SQL) => sql<number | null>`(select e.annee from ${editions} e where e.id = ${edition})`;

/** The things a page of the journal speaks of, as they are called today: the journal itself names none. One query. */
export async function nommerObjets(objets: readonly { objet: Objet; id: string }[]): Promise<Map<string, Nomme>> {
  const de = (objet: Objet) => [...new Set(objets.filter((o) => o.objet === objet).map((o) => o.id))];
  const parmi = (colonne: Parameters<typeof inArray>[0], ids: string[]) =>
    ids.length > 0 ? inArray(colonne, ids) : sql`false`;
  const sans = sql<number | null>`null::int`;
  const lus: Nomme[] = await union(
    db
      .select({
        id: candidatures.id,
        nom: sql<string>`coalesce(nullif(${candidatures.intitule}, ''), 'candidature sans titre')`,
        annee: anneeDe(sql`${candidatures.editionId}`),
      })
      .from(candidatures)
      .where(parmi(candidatures.id, de("candidature"))),
    db
      .select({
        id: ateliers.id,
        nom: sql<string>`coalesce(${ateliers.code} || ', ', '') || (select c.intitule from ${candidatures} c where c.id = ${ateliers.candidatureId})`,
        annee: anneeDe(sql`${ateliers.editionId}`),
      })
      .from(ateliers)
      .where(parmi(ateliers.id, de("atelier"))),
    db
      .select({
        id: fiches.id,
        nom: sql<string>`'fiche ' || coalesce(${fiches.code} || ', ', '') || (select c.intitule from ${candidatures} c where c.id = ${fiches.candidatureId})`,
        annee: anneeDe(sql`${fiches.editionId}`),
      })
      .from(fiches)
      .where(parmi(fiches.id, de("fiche"))),
    db
      .select({ id: structures.id, nom: sql<string>`${structures.nomPublie}`, annee: sans })
      .from(structures)
      .where(parmi(structures.id, de("structure"))),
    db
      .select({ id: points.id, nom: sql<string>`'point ' || ${points.code}`, annee: anneeDe(sql`${points.editionId}`) })
      .from(points)
      .where(parmi(points.id, de("point"))),
    db
      .select({
        id: publications.id,
        nom: sql<string>`coalesce('version ' || ${publications.numero}, 'version confirmée')`,
        annee: anneeDe(sql`${publications.editionId}`),
      })
      .from(publications)
      .where(parmi(publications.id, de("publication"))),
    db
      .select({
        id: seances.id,
        nom: sql<string>`'séance ' || ${seances.numero}`,
        annee: anneeDe(sql`${seances.editionId}`),
      })
      .from(seances)
      .where(parmi(seances.id, de("seance"))),
    db
      .select({ id: editions.id, nom: sql<string>`'édition ' || ${editions.annee}`, annee: editions.annee })
      .from(editions)
      .where(parmi(editions.id, de("edition"))),
    db
      .select({
        id: personnes.id,
        nom: sql<string>`case when ${personnes.supprimeeAt} is null then coalesce(${personnes.nom}, ${personnes.courriel}) else 'personne supprimée' end`,
        annee: sans,
      })
      .from(personnes)
      .where(parmi(personnes.id, de("personne"))),
  );
  return new Map(lus.map((o) => [o.id, o]));
}
