import "server-only";
import { and, asc, desc, eq, isNull, lt, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { redites } from "@/db/schema/consolidation";
import { editions } from "@/db/schema/edition";
import { publications } from "@/db/schema/publication";
import { points } from "@/db/schema/synthese";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { isProposition } from "../consolidation/propositions.ts";
import { lireArbre } from "../version/format-1.ts";
import { isParue, parue } from "../version/parues.ts";
import { pointsPlaces } from "../version/publies.ts";
import { publiques } from "../version/publiques.ts";
import type { ArbrePrecedente } from "../version/tree.ts";
import { cleDestinataire } from "./adresse.ts";
import { dernieresReponses, publicReponses } from "./queries.ts";

/** Of an edition of a year before this one’s. */
export const avantLEdition = (editionId: string) =>
  lt(editions.annee, sql`(select e.annee from ${editions} e where e.id = ${editionId})`);

/** The last public version of the edition before: a steady number of queries, whatever it holds. */
export async function lireDerniere(editionId: string, from: Lecteur) {
  const [lue] = await from
    .select({ editionId: editions.id, annee: editions.annee, ...parue, arbre: publications.arbre })
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(and(publiques, isParue, avantLEdition(editionId)))
    .orderBy(desc(editions.annee), desc(publications.numero))
    .limit(1);
  return lue && { ...lue, arbre: lireArbre(lue.arbre, lue) };
}

/**
 * What the edition before asked, with the last answer of each body as it stands, and which points of this one ask it
 * again; null when none was published.
 */
export async function lirePrecedente(editionId: string, from: Lecteur = db): Promise<ArbrePrecedente | null> {
  const derniere = await lireDerniere(editionId, from);
  if (!derniere) return null;
  const propositions = pointsPlaces(derniere.arbre).filter(isProposition);
  const reponses = dernieresReponses(await publicReponses(derniere.editionId, undefined, from));
  const redits = await lireRedites(editionId, from);
  return {
    annee: derniere.annee,
    version: derniere.numero,
    propositions: propositions.map(({ code, transition, accroche, texte, horizon, destinataires }) => ({
      ...{ code, transition, accroche, texte, horizon, destinataires },
      reponses: destinataires.flatMap((d) =>
        reponses
          .filter((r) => r.code === code && cleDestinataire(r) === cleDestinataire(d))
          .map((r) => ({
            nom: d.nom,
            etat: r.etat,
            texte: r.texte,
            signataire: r.signataire,
            date: jourLocal(r.at),
          })),
      ),
      redites: redits.filter((r) => r.avant === code && r.annee === derniere.annee).map((r) => r.code),
    })),
  };
}

/** Which points of an edition say which earlier ones again. */
const lireRedites = (editionId: string, from: Lecteur) =>
  from
    .select({
      code: sql<string>`(select p.code from ${points} p where p.id = ${redites.pointId})`,
      avant: sql<string>`${points.code}`,
      annee: editions.annee,
    })
    .from(redites)
    .innerJoin(points, eq(points.id, redites.avantPointId))
    .innerJoin(editions, eq(editions.id, points.editionId))
    .where(and(eq(redites.editionId, editionId), isNull(redites.fermePar)))
    .orderBy(asc(points.numero), asc(redites.pointId));
