import "server-only";
import { and, asc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { misesDeCote } from "@/db/schema/consolidation";
import { dispositions } from "@/db/schema/disposition";
import { editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions, ficheRevisions, fiches } from "@/db/schema/fiche";
import { gestes } from "@/db/schema/geste";
import { chapitres } from "@/db/schema/synthese";
import { chapitreVersions } from "@/db/schema/versions";
import type { Actor } from "../auth/actor.ts";
import { findEditionInstruite } from "../edition/queries.ts";
import { grouper } from "../grouper.ts";
import {
  type BlocLu,
  composerBlocs,
  lireConsolidation,
  motsEnonce,
  type SourceLue,
} from "../synthese/consolidation.ts";
import { motsDuPoint } from "../synthese/mots.ts";
import type { Enonce, Plan, Point, Source, Table } from "./types.ts";

/** The énoncés in force of a home transition, whatever became of them, and those of these ids, in the words of today. */
const listEnonces = (editionId: string, transitionId: string, ids: readonly string[]) =>
  db
    .select({
      ...motsEnonce,
      depuis: ficheRevisions.valideeAt,
      transition: editionTransitions.code,
      disposition: dispositions.disposition,
      motif: misesDeCote.motif,
    })
    .from(dispositions)
    .innerJoin(enonces, eq(enonces.id, dispositions.enonceId))
    .innerJoin(enonceVersions, eq(enonceVersions.id, dispositions.enonceVersionId))
    .innerJoin(fiches, eq(fiches.id, dispositions.ficheId))
    .innerJoin(editionTransitions, eq(editionTransitions.id, dispositions.transitionId))
    .innerJoin(
      ficheRevisions,
      and(eq(ficheRevisions.ficheId, fiches.id), eq(ficheRevisions.numero, enonceVersions.revision)),
    )
    .leftJoin(misesDeCote, and(eq(misesDeCote.enonceId, dispositions.enonceId), isNull(misesDeCote.fermePar)))
    .where(
      and(
        eq(dispositions.editionId, editionId),
        or(
          and(eq(dispositions.transitionId, transitionId), ne(dispositions.disposition, "retire")),
          ids.length > 0 ? inArray(dispositions.enonceId, [...ids]) : undefined,
        ),
      ),
    )
    .orderBy(asc(fiches.numero), asc(enonces.numero));

async function findChapitre(editionId: string, transition: string) {
  const [chapitre] = await db
    .select({
      id: chapitres.id,
      transitionId: chapitres.transitionId,
      transition: editionTransitions.code,
      libelle: editionTransitions.libelle,
      questionCommune: editionTransitions.question,
      version: chapitreVersions.numero,
      problematique: chapitreVersions.problematique,
      question: chapitreVersions.question,
      remarque: chapitreVersions.remarque,
      encarts: chapitreVersions.encarts,
    })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .innerJoin(chapitreVersions, and(eq(chapitreVersions.chapitreId, chapitres.id), isNull(chapitreVersions.fermePar)))
    .where(and(eq(chapitres.editionId, editionId), sql`${editionTransitions.code}::text = ${transition}`));
  return chapitre;
}

/** A chapter as the sorting table holds it, or undefined when it does not exist or is not theirs. */
export async function lireTable(actor: Actor, annee: string, transition: string, aussi: readonly string[] = []) {
  const edition = await findEditionInstruite(actor, annee);
  const chapitre = edition && (await findChapitre(edition.id, transition));
  if (!chapitre) return undefined;
  // Read first: a gesture made meanwhile is told again rather than missed.
  const [dernier] = await db
    .select({ numero: sql<number>`coalesce(max(${gestes.numero}), 0)::int` })
    .from(gestes)
    .where(eq(gestes.editionId, edition.id));
  const consolidation = await lireConsolidation(edition.id);
  const tous = composerBlocs(consolidation);
  const siens = tous.filter((b) => b.transition === chapitre.transition);
  const pointsLus = siens.flatMap((b) => b.groupes.flatMap((g) => g.points));
  const sources = pointsLus.flatMap((p) => p.sources);
  const lus = await listEnonces(edition.id, chapitre.transitionId, [
    ...new Set([...sources.map((s) => s.enonceId), ...aussi]),
  ]);
  const connus = new Set(lus.map((e) => e.enonceId));
  const { transitionId: _, transition: code, libelle, ...textes } = chapitre;
  const table: Table = {
    numero: dernier?.numero ?? 0,
    transition: code,
    chapitre: textes,
    enonces: [...lus.map(enDisposition), ...sources.filter((s) => !connus.has(s.enonceId)).map(disparu)],
    fiches: Object.fromEntries(
      [...consolidation.provenances].map(([id, { fiche, ...p }]) => [id, { code: fiche, ...p }]),
    ),
    blocs: siens.map(enPlan),
    points: pointsLus.map(enPoint),
    plans: enPlans(tous.filter((b) => b.transition !== code)),
    ailleurs: tous
      .filter((b) => b.transition !== code)
      .flatMap((b) =>
        b.groupes
          .flatMap((g) => g.points)
          .map((p) => ({
            id: p.id,
            code: p.code,
            accroche: p.accroche,
            texte: p.texte,
            transition: b.transition,
            sources: p.sources.map(({ enonceId }) => ({ enonceId })),
          })),
      ),
  };
  return { edition, libelle, table };
}

const enDisposition = ({ enonceId: id, depuis, ...e }: Awaited<ReturnType<typeof listEnonces>>[number]): Enonce => ({
  ...e,
  id,
  depuis: depuis?.toISOString() ?? "",
});

/** An énoncé its fiche no longer holds, as the point read it. */
const disparu = ({
  enonceId: id,
  pointId: _,
  enonceVersionId: _v,
  mode: _m,
  revision: _r,
  aRelire: _a,
  ...e
}: SourceLue): Enonce => ({
  ...e,
  id,
  depuis: "",
  disposition: "retire",
  motif: null,
});

const enPlan = ({ id, version, type, titre, groupes }: BlocLu) => ({
  id,
  version,
  type,
  titre,
  groupes: groupes.map(({ points: _, ...groupe }) => groupe),
});

const enPlans = (blocs: readonly BlocLu[]): Plan[] =>
  [...grouper(blocs, (b) => b.transition)].map(([transition, siens]) => ({
    transition,
    blocs: siens.map(({ id, type, titre, groupes }) => ({
      id,
      type,
      titre,
      groupes: groupes.map((g) => ({ id: g.id, titre: g.titre })),
    })),
  }));

const enPoint = (p: BlocLu["groupes"][number]["points"][number]): Point => ({
  ...motsDuPoint(p),
  id: p.id,
  code: p.code,
  version: p.version,
  groupeId: p.groupeId,
  rang: p.cle,
  signalFaible: p.signalFaible,
  sources: p.sources.map(
    (s): Source => ({
      enonceId: s.enonceId,
      mode: s.mode,
      lu: s.aRelire ? { accroche: s.accroche, texte: s.texte } : null,
    }),
  ),
});
