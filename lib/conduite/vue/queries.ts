import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { personnes, rolesEdition } from "@/db/schema/personne";
import { vues } from "@/db/schema/vue";
import { lireRequete } from "../../appel/candidature/liste/filtre.ts";
import { compterFiltrees } from "../../appel/candidature/liste/liste.ts";
import { lireRequeteRetours } from "../../recueil/retour/filtre.ts";
import { compterRetours } from "../../recueil/retour/queries.ts";
import { type Actor, editionsInstruites } from "../../socle/acteur/actor.ts";
import { type Liste, requeteCanonique } from "./listes.ts";

const LUES_MAX = 90;

/**
 * The views this person may read, as a condition: theirs, and those shared by somebody who still instructs the edition;
 * of the editions they instruct only. A personal view is nobody else's, whatever their role.
 */
export function visibleTo(actor: Actor): SQL {
  const siennes = editionsInstruites(actor);
  const instruite = isAdministrateur(actor)
    ? sql`true`
    : siennes.length > 0
      ? inArray(vues.editionId, siennes)
      : sql`false`;
  const auteurInstruit = sql`(exists (select 1 from ${rolesEdition} r
      where r.edition_id = ${vues.editionId} and r.personne_id = ${vues.personneId} and r.role = 'instructeur')
    or exists (select 1 from ${personnes} p where p.id = ${vues.personneId} and p.administrateur))`;
  return sql`(${instruite} and (${vues.personneId} = ${actor.personneId} or (${vues.partagee} and ${auteurInstruit})))`;
}

/** The views of one list, with how many rows each keeps today: one's own first. Two queries, however many views. */
export async function listVues(actor: Actor, editionId: string, liste: Liste, jour: string) {
  const sienne = sql<boolean>`(${vues.personneId} = ${actor.personneId})`;
  const lues = await db
    .select({
      id: vues.id,
      nom: vues.nom,
      requete: vues.requete,
      partagee: vues.partagee,
      sienne,
      auteur: sql<string>`coalesce(${personnes.nom}, ${personnes.courriel})`,
    })
    .from(vues)
    .innerJoin(personnes, eq(personnes.id, vues.personneId))
    .where(and(eq(vues.editionId, editionId), eq(vues.liste, liste), visibleTo(actor)))
    .orderBy(sql`${sienne} desc`, asc(sql`${vues.nom} collate "fr"`), asc(vues.id))
    .limit(LUES_MAX);
  const requetes = lues.map((v) => requeteCanonique(liste, v.requete));
  const comptes =
    liste === "candidatures"
      ? await compterFiltrees(actor, editionId, requetes.map(lireRequete))
      : await compterRetours(actor, editionId, requetes.map(lireRequeteRetours), jour);
  return lues.map((v, i) => ({ ...v, requete: requetes[i] ?? "", compte: comptes[i] ?? 0 }));
}
export type VueLue = Awaited<ReturnType<typeof listVues>>[number];
