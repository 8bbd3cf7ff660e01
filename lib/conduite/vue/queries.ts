import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { personnes } from "@/db/schema/personne";
import { vues } from "@/db/schema/vue";
import { lireRequete } from "../../appel/candidature/liste/filtre.ts";
import { compterFiltrees } from "../../appel/candidature/liste/liste.ts";
import { lireRequeteRetours } from "../../recueil/retour/filtre.ts";
import { compterRetours } from "../../recueil/retour/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { visibleTo } from "./acces.ts";
import { type Liste, requeteCanonique } from "./listes.ts";

const LUES_MAX = 90;

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
