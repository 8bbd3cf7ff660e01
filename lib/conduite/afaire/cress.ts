import { isInstructeurSql } from "../../socle/acteur/acces.ts";
import "server-only";
import { and, count, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { cache } from "react";
import { db } from "@/db/client";
import { ensemble } from "@/db/ensemble";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, decisions } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { emargements } from "@/db/schema/emargement";
import { fiches } from "@/db/schema/fiche";
import { visibleEnInstruction } from "../../appel/candidature/acces.ts";
import { compterDemandes } from "../../appel/structure/membres.ts";
import { courrielsAReprendre } from "../../appel/trace/courriels.ts";
import { aValider as presenceAValider } from "../../recueil/emargement/queries.ts";
import { aValider as ficheAValider } from "../../recueil/fiche/liste.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { grouper } from "../../socle/grouper.ts";
import { nomTransition } from "../../socle/transitions/transitions.ts";
import { unsafeListPointsARelire } from "../../synthese/consolidation/fraicheur.ts";
import { enoncesATraiter } from "../../synthese/consolidation/queries.ts";
import { CONSOLIDABLES } from "../../synthese/consolidation/rules.ts";
import { type Attente, attente } from "./attente.ts";

/** What waits for the CRESS, in one query: what is of no edition first, then each edition this person instructs, newest first. */
export const listAFaireCress = cache(async (actor: Actor) => {
  const siennes = isInstructeurSql(actor, editions.id);
  const consolidables = sql`select ${editions.id} from ${editions} where ${siennes} and ${inArray(editions.etat, [...CONSOLIDABLES])}`;
  const { demandes, lues, perimes } = await ensemble({
    demandes: compterDemandes(actor),
    lues: compterParEdition(actor, siennes),
    perimes: unsafeListPointsARelire(consolidables),
  });
  return {
    generales: [
      attente("adhesions", demandes, ["demande d’adhésion", "demandes d’adhésion"], "/espace/structures#demandes"),
    ] as Attente[],
    editions: lues.map(({ id, annee, intitule, courrielsRetenus, ...n }) => ({
      annee,
      intitule,
      courrielsRetenus,
      attentes: [
        attente(
          "candidatures",
          n.candidatures,
          ["candidature à examiner", "candidatures à examiner"],
          `/cress/${annee}/candidatures?etat=soumise`,
        ),
        ...(n.annonces > 0
          ? [
              attente(
                "annonces",
                n.annonces,
                ["décision à annoncer", "décisions à annoncer"],
                `/cress/${annee}/annonces`,
              ),
            ]
          : []),
        attente(
          "presences",
          n.presences,
          ["présence à valider", "présences à valider"],
          `/cress/${annee}/fiches?vue=presences`,
        ),
        attente("fiches", n.fiches, ["fiche à valider", "fiches à valider"], `/cress/${annee}/fiches?vue=remise`),
        attente("enonces", n.enonces, ["énoncé à traiter", "énoncés à traiter"], `/cress/${annee}/synthese`),
        ...[
          ...grouper(
            perimes.filter((p) => p.editionId === id),
            (p) => p.transition,
          ),
        ].map(([transition, points]) =>
          attente(
            "relire",
            points.length,
            [
              `point à relire, ${nomTransition(transition).toLowerCase()}`,
              `points à relire, ${nomTransition(transition).toLowerCase()}`,
            ],
            `/cress/${annee}/synthese/${transition}/a-relire`,
          ),
        ),
        ...(n.courriels > 0
          ? [
              attente(
                "courriels",
                n.courriels,
                ["courriel non remis, ou peut-être", "courriels non remis, ou peut-être"],
                `/cress/${annee}/courriels?vue=a_reprendre`,
              ),
            ]
          : []),
      ] as Attente[],
    })),
  };
});

/** With the conditions of the lists each line leads to. */
function compterParEdition(actor: Actor, siennes: SQL) {
  const deLEdition = (colonne: SQL) => sql`${colonne} = ${editions.id}`;
  return db
    .select({
      id: editions.id,
      annee: editions.annee,
      intitule: editions.intitule,
      candidatures: nombre(
        db
          .select({ n: count() })
          .from(candidatures)
          .where(and(deLEdition(sql`${candidatures.editionId}`), eq(candidatures.etat, "soumise"))),
      ),
      annonces: nombre(
        db
          .select({ n: count() })
          .from(decisions)
          .innerJoin(candidatures, eq(candidatures.id, decisions.candidatureId))
          .where(
            and(deLEdition(sql`${candidatures.editionId}`), isNull(decisions.annonceeAt), visibleEnInstruction(actor)),
          ),
      ),
      presences: nombre(
        db
          .select({ n: count() })
          .from(emargements)
          .innerJoin(ateliers, eq(ateliers.id, emargements.atelierId))
          .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
          .where(and(deLEdition(sql`${ateliers.editionId}`), presenceAValider)),
      ),
      fiches: nombre(
        db
          .select({ n: count() })
          .from(fiches)
          .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
          .where(and(deLEdition(sql`${fiches.editionId}`), ficheAValider)),
      ),
      enonces: enoncesATraiter,
      courriels: courrielsAReprendre,
      courrielsRetenus: sql<boolean>`(${editions.courrielsRetenusAt} is not null)`,
    })
    .from(editions)
    .where(siennes)
    .orderBy(desc(editions.annee));
}

const nombre = (requete: { getSQL: () => SQL }) => sql<number>`(${requete.getSQL()})`.mapWith(Number);
