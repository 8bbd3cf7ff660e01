import "server-only";
import { and, asc, count, eq, isNull, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { misesDeCote } from "@/db/schema/consolidation";
import { dispositions } from "@/db/schema/disposition";
import { editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions, fiches } from "@/db/schema/fiche";
import { chapitres } from "@/db/schema/synthese";
import { blocVersions, chapitreVersions, groupeVersions, pointVersions } from "@/db/schema/versions";
import type { Actor } from "../auth/actor.ts";
import { findEditionInstruite } from "../edition/queries.ts";
import type { CodeTransition } from "../edition/transitions.ts";
import { grouper } from "../grouper.ts";
import { suggestionsPour } from "../proches/queries.ts";
import { type Consolidation, composerBlocs, lireConsolidation, motsEnonce, provenanceDe } from "./consolidation.ts";

/** How many énoncés wait in an edition, as a column of a query on `editions`. */
export const enoncesATraiter = sql<number>`(
  select count(*)::int from ${dispositions} d where d.edition_id = "editions"."id" and d.disposition = 'a_traiter'
)`;

export type Compteur = { transition: CodeTransition; aTraiter: number; repris: number; ecartes: number; total: number };

/** Per chapter, in the edition's order: how many énoncés in force wait, are cited, are set aside. */
export function compteurs(editionId: string, lecteur: Lecteur = db): Promise<Compteur[]> {
  const n = (d: string) => sql<number>`(count(*) filter (where ${dispositions.disposition} = ${d}))::int`;
  return lecteur
    .select({
      transition: editionTransitions.code,
      aTraiter: n("a_traiter"),
      repris: n("repris"),
      ecartes: n("ecarte"),
      total: sql<number>`(count(*) filter (where ${dispositions.disposition} <> 'retire'))::int`,
    })
    .from(editionTransitions)
    .leftJoin(
      dispositions,
      and(
        eq(dispositions.editionId, editionTransitions.editionId),
        eq(dispositions.transitionId, editionTransitions.id),
      ),
    )
    .where(eq(editionTransitions.editionId, editionId))
    .groupBy(editionTransitions.id)
    .orderBy(asc(editionTransitions.ordre));
}

const dansLEtat = (chapitre: { editionId: string; transitionId: string }, disposition: "a_traiter" | "ecarte") =>
  db
    .select({ ...motsEnonce, motif: misesDeCote.motif, total: sql<number>`(count(*) over ())::int` })
    .from(dispositions)
    .innerJoin(enonces, eq(enonces.id, dispositions.enonceId))
    .innerJoin(enonceVersions, eq(enonceVersions.id, dispositions.enonceVersionId))
    .innerJoin(fiches, eq(fiches.id, dispositions.ficheId))
    .leftJoin(misesDeCote, and(eq(misesDeCote.enonceId, dispositions.enonceId), isNull(misesDeCote.fermePar)))
    .where(
      and(
        eq(dispositions.editionId, chapitre.editionId),
        eq(dispositions.transitionId, chapitre.transitionId),
        eq(dispositions.disposition, disposition),
      ),
    )
    .orderBy(asc(fiches.numero), asc(enonces.numero));

const enonceDuCode = (editionId: string, code: string) =>
  db
    .select({ id: enonces.id })
    .from(enonces)
    .where(and(eq(enonces.editionId, editionId), eq(enonces.code, code)));

export const PAR_PAGE = 50;

/** One chapter as the person who writes it needs it, or undefined when it does not exist or is not theirs. */
export async function findChapitre(
  actor: Actor,
  annee: string,
  transition: string,
  vue: { page: number; enonce?: string },
) {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) return undefined;
  const [chapitre] = await db
    .select({
      id: chapitres.id,
      editionId: chapitres.editionId,
      version: chapitreVersions.numero,
      problematique: chapitreVersions.problematique,
      transitionId: chapitres.transitionId,
      transition: editionTransitions.code,
      libelle: editionTransitions.libelle,
      question: sql<string>`coalesce(${chapitreVersions.question}, ${editionTransitions.question})`,
    })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .innerJoin(chapitreVersions, and(eq(chapitreVersions.chapitreId, chapitres.id), isNull(chapitreVersions.fermePar)))
    .where(and(eq(chapitres.editionId, edition.id), sql`${editionTransitions.code}::text = ${transition}`));
  if (!chapitre) return undefined;
  const [aTraiter, ecartes, consolidation, comptes, choisi] = await Promise.all([
    dansLEtat(chapitre, "a_traiter")
      .limit(PAR_PAGE)
      .offset((vue.page - 1) * PAR_PAGE),
    dansLEtat(chapitre, "ecarte").limit(500),
    lireConsolidation(edition.id),
    compteurs(edition.id),
    vue.enonce ? enonceDuCode(edition.id, vue.enonce) : [],
  ]);
  const proches = await suggestionsPour(
    actor,
    edition.id,
    choisi.map((e) => e.id),
  );
  const { provenances } = consolidation;
  const situer = <E extends { ficheId: string }>(e: E) => ({ ...e, provenance: provenanceDe(provenances, e.ficheId) });
  return {
    edition,
    chapitre,
    compteur: comptes.find((c) => c.transition === chapitre.transition),
    aTraiter: aTraiter.map(situer),
    ecartes: ecartes.map(situer),
    blocs: composerBlocs(consolidation).filter((b) => b.transition === chapitre.transition),
    emplacements: composerEmplacements(consolidation),
    points: composerChoix(consolidation),
    proches,
  };
}
export type ChapitreLu = NonNullable<Awaited<ReturnType<typeof findChapitre>>>;

/** Where a point may be put: each block of each chapter, with the titles of its groups. */
const composerEmplacements = ({ groupes: lignes }: Consolidation) =>
  [...grouper(lignes, (l) => l.blocId)].flatMap(([blocId, siens]) => {
    const [premier] = siens;
    return premier
      ? [
          {
            blocId,
            transition: premier.transition,
            type: premier.type,
            titre: premier.titreBloc,
            groupes: siens.flatMap((g) => g.titre ?? []),
          },
        ]
      : [];
  });

/** The points an énoncé may be added to, in few words. */
const composerChoix = ({ groupes: lignes, points: lus }: Consolidation) => {
  const transitionDe = new Map(lignes.map((l) => [l.groupeId, l.transition]));
  return lus.flatMap(({ id, code, accroche, groupeId }) => {
    const transition = transitionDe.get(groupeId);
    return transition ? [{ id, code, accroche, transition }] : [];
  });
};

/** The chapters of an edition and how many live points each holds. */
export function listChapitres(editionId: string) {
  return db
    .select({
      id: chapitres.id,
      etat: chapitres.etat,
      transition: editionTransitions.code,
      libelle: editionTransitions.libelle,
      question: editionTransitions.question,
      points: count(pointVersions.id),
    })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .leftJoin(blocVersions, and(eq(blocVersions.chapitreId, chapitres.id), isNull(blocVersions.fermePar)))
    .leftJoin(groupeVersions, and(eq(groupeVersions.blocId, blocVersions.blocId), isNull(groupeVersions.fermePar)))
    .leftJoin(pointVersions, and(eq(pointVersions.groupeId, groupeVersions.groupeId), isNull(pointVersions.fermePar)))
    .where(eq(chapitres.editionId, editionId))
    .groupBy(chapitres.id, editionTransitions.id)
    .orderBy(asc(editionTransitions.ordre));
}
