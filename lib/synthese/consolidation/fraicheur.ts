import "server-only";
import { and, asc, eq, inArray, isNull, ne, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { citations } from "@/db/schema/consolidation";
import { dispositions } from "@/db/schema/disposition";
import { editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions, ficheRevisions, fiches } from "@/db/schema/fiche";
import { chapitres, points } from "@/db/schema/synthese";
import { blocVersions, groupeVersions, pointVersions } from "@/db/schema/versions";
import { findEditionInstruite } from "../../appel/edition/queries.ts";
import { colonnesMots } from "../../recueil/fiche/colonnes.ts";
import { direEnonce } from "../../recueil/fiche/dire.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { composerBlocs, lireConsolidation, type SourceLue } from "./consolidation.ts";
import { isPerimee } from "./perimee.ts";

/** The points of this edition that cite words their fiche has changed or dropped since, by chapter then code; for who instructs it. */
export const listPointsARelire = async (actor: Actor, editionId: string) =>
  isInstructeur(actor, editionId) ? unsafeListPointsARelire(sql`select ${editionId}::uuid`) : [];

/** The same of several, given as a query of their ids. */
export const unsafeListPointsARelire = (editionIds: SQL) =>
  db
    .selectDistinct({
      editionId: citations.editionId,
      transition: editionTransitions.code,
      ordre: editionTransitions.ordre,
      code: points.code,
      numero: points.numero,
    })
    .from(citations)
    .innerJoin(enonces, eq(enonces.id, citations.enonceId))
    // A fiche written once changes nothing: the others are few.
    .innerJoin(fiches, and(eq(fiches.id, enonces.ficheId), sql`${fiches.revision} > 1`))
    .leftJoin(dispositions, eq(dispositions.enonceId, citations.enonceId))
    .innerJoin(points, eq(points.id, citations.pointId))
    .innerJoin(pointVersions, and(eq(pointVersions.pointId, points.id), isNull(pointVersions.fermePar)))
    .innerJoin(
      groupeVersions,
      and(eq(groupeVersions.groupeId, pointVersions.groupeId), isNull(groupeVersions.fermePar)),
    )
    .innerJoin(blocVersions, and(eq(blocVersions.blocId, groupeVersions.blocId), isNull(blocVersions.fermePar)))
    .innerJoin(chapitres, eq(chapitres.id, blocVersions.chapitreId))
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .where(and(sql`${citations.editionId} = any(array(${editionIds}))`, isNull(citations.fermePar), isPerimee))
    .orderBy(asc(editionTransitions.ordre), asc(points.numero));

/**
 * A chapter as it is read again: its points that cite words changed since, with the words read beside those of today, and
 * its fiches that are being written again. Undefined when it does not exist or is not theirs.
 */
export async function lireARelire(actor: Actor, annee: string, transition: string) {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) return undefined;
  const [chapitre] = await db
    .select({ transition: editionTransitions.code, libelle: editionTransitions.libelle })
    .from(editionTransitions)
    .where(and(eq(editionTransitions.editionId, edition.id), sql`${editionTransitions.code}::text = ${transition}`));
  if (!chapitre) return undefined;
  const consolidation = await lireConsolidation(edition.id);
  const siens = composerBlocs(consolidation)
    .filter((b) => b.transition === chapitre.transition)
    .flatMap((b) => b.groupes.flatMap((g) => g.points));
  const sources = siens.flatMap((p) => p.sources);
  const [dits, rouvertes] = await Promise.all([
    listDits(sources.filter((s) => s.aRelire).map((s) => s.enonceId)),
    listRouvertes([...new Set(sources.map((s) => s.ficheId))]),
  ]);
  return {
    edition,
    chapitre,
    points: siens
      .filter((p) => p.sources.some((s) => s.aRelire))
      .map((p) => ({
        ...p,
        changees: p.sources
          .filter((s) => s.aRelire)
          .map((s) =>
            changement(
              s,
              dits.find((d) => d.enonceId === s.enonceId),
            ),
          ),
      })),
    rouvertes: rouvertes.map(({ id, ...f }) => ({
      ...f,
      points: siens.filter((p) => p.sources.some((s) => s.ficheId === id)).map((p) => p.code),
    })),
  };
}
export type PointARelire = NonNullable<Awaited<ReturnType<typeof lireARelire>>>["points"][number];

/** `apres` is null once the fiche no longer holds the énoncé. */
const changement = (lu: SourceLue, dit: Dit | undefined) => ({
  enonceId: lu.enonceId,
  code: lu.code,
  ficheId: lu.ficheId,
  avant: lire(lu),
  apres: dit ? lire(dit) : null,
  /** When the words of today were validated. */
  depuis: dit?.depuis ?? null,
});

const lire = (e: Omit<Dit, "enonceId" | "depuis">) =>
  direEnonce({
    ...e,
    id: null,
    theme: e.theme ?? "",
    exemple: e.exemple ?? "",
    destinataire: e.destinataire ?? "",
    horizon: e.horizon ?? "",
  });

type Dit = Awaited<ReturnType<typeof listDits>>[number];
const listDits = async (enonceIds: readonly string[]) =>
  enonceIds.length === 0
    ? []
    : db
        .select({
          enonceId: dispositions.enonceId,
          transition: editionTransitions.code,
          ...colonnesMots,
          depuis: ficheRevisions.valideeAt,
        })
        .from(dispositions)
        .innerJoin(enonceVersions, eq(enonceVersions.id, dispositions.enonceVersionId))
        .innerJoin(editionTransitions, eq(editionTransitions.id, dispositions.transitionId))
        .leftJoin(
          ficheRevisions,
          and(eq(ficheRevisions.ficheId, dispositions.ficheId), eq(ficheRevisions.numero, enonceVersions.revision)),
        )
        .where(inArray(dispositions.enonceId, [...enonceIds]));

/** Validated once, and being written again: their words may change. */
const listRouvertes = async (ficheIds: readonly string[]) =>
  ficheIds.length === 0
    ? []
    : db
        .select({ id: fiches.id, code: sql<string>`${fiches.code}`, etat: fiches.etat })
        .from(fiches)
        .where(and(inArray(fiches.id, [...ficheIds]), ne(fiches.etat, "validee")))
        .orderBy(asc(fiches.numero));
