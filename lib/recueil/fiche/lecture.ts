import "server-only";
import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { dispositions } from "@/db/schema/disposition";
import { editions, editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions, ficheAteliers, fiches } from "@/db/schema/fiche";
import { communes, departements } from "@/db/schema/territoire";
import { colonnesAtelier } from "../../appel/atelier/colonnes.ts";
import { codesTransition, nomsOrganisateurs } from "../../appel/candidature/queries.ts";
import { type Actor, transitionsSuivies } from "../../socle/acteur/actor.ts";
import { grouper } from "../../socle/grouper.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { listRubriques } from "../rubriques/queries.ts";
import { type CleLue, parLue } from "../rubriques/rubriques.ts";
import { visibleTo } from "./acces.ts";
import { colonnesEnonce } from "./colonnes.ts";
import { revisionsValidees } from "./validees.ts";

/**
 * The validated words of these fiches of one edition, by code: what comité and partenaire read. No contact, no count of
 * attendance, nothing of a later revision, and only the énoncés of the transitions this person follows, or of the one
 * asked for among them. Four queries, whatever their number.
 */
export async function lireFichesValidees(actor: Actor, ids: readonly string[], transition?: CodeTransition) {
  if (ids.length === 0) return [];
  const r = revisionsValidees();
  const lues = await db
    .select({
      id: fiches.id,
      code: fiches.code,
      editionId: fiches.editionId,
      annee: editions.annee,
      intitule: candidatures.intitule,
      organisateurs: nomsOrganisateurs,
      transitions: codesTransition,
      ...parLue<{ [C in CleLue]: (typeof r)[C] }>((cle) => r[cle]),
      verbatims: r.verbatims,
      reponses: r.reponses,
      valideeAt: r.valideeAt,
    })
    .from(fiches)
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .innerJoin(editions, eq(editions.id, fiches.editionId))
    .innerJoin(r, eq(r.ficheId, fiches.id))
    .where(and(inArray(fiches.id, [...ids]), visibleTo(actor)))
    .orderBy(asc(fiches.numero));
  const [premiere] = lues;
  if (!premiere) return [];
  const vues = lues.map((f) => f.id);
  const suivies = transitionsSuivies(actor, premiere.editionId);
  const [rubriques, couverts, dits] = await Promise.all([
    listRubriques(db, premiere.editionId),
    listAteliersCouverts(vues),
    db
      .select({ ...colonnesEnonce, ficheId: enonces.ficheId })
      .from(dispositions)
      .innerJoin(enonces, eq(enonces.id, dispositions.enonceId))
      .innerJoin(enonceVersions, eq(enonceVersions.id, dispositions.enonceVersionId))
      .innerJoin(editionTransitions, eq(editionTransitions.id, dispositions.transitionId))
      .where(
        and(
          inArray(dispositions.ficheId, vues),
          ne(dispositions.disposition, "retire"),
          suivies === null ? sql`true` : inArray(editionTransitions.code, suivies),
          transition ? eq(editionTransitions.code, transition) : undefined,
        ),
      )
      .orderBy(asc(enonces.rang)),
  ]);
  const parFiche = { ateliers: grouper(couverts, (a) => a.ficheId), enonces: grouper(dits, (e) => e.ficheId) };
  return lues.map((f) => ({
    ...f,
    rubriques,
    ateliers: parFiche.ateliers.get(f.id) ?? [],
    enonces: parFiche.enonces.get(f.id) ?? [],
  }));
}
export type FicheValidee = Awaited<ReturnType<typeof lireFichesValidees>>[number];

/** One of them, or undefined. */
export async function findFicheValidee(actor: Actor, id: string): Promise<FicheValidee | undefined> {
  const [fiche] = await lireFichesValidees(actor, [id]);
  return fiche;
}

const listAteliersCouverts = (ficheIds: readonly string[]) =>
  db
    .select({
      ...colonnesAtelier,
      ficheId: ficheAteliers.ficheId,
    })
    .from(ficheAteliers)
    .innerJoin(ateliers, eq(ateliers.id, ficheAteliers.atelierId))
    .leftJoin(communes, eq(communes.code, ateliers.communeCode))
    .leftJoin(departements, eq(departements.code, ateliers.departementCode))
    .where(inArray(ficheAteliers.ficheId, [...ficheIds]))
    .orderBy(asc(ateliers.rang));
