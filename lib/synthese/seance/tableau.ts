import "server-only";
import { db } from "@/db/client";
import type { Actor } from "../../socle/acteur/actor.ts";
import { enClair } from "../../socle/texte/markdown.ts";
import { lireChapitre, lireSuivi } from "../comite/lire.ts";
import { composerBlocs, lireConsolidation, type PointLu, provenanceDe } from "../consolidation/consolidation.ts";
import { motsDuPoint } from "../consolidation/mots.ts";
import { remplirPourLire } from "../consolidation/valeurs-lues.ts";
import { aExaminer, isIncontestee, trierVoix } from "./contestes.ts";
import { listMembres } from "./membres.ts";
import { listDecisions, type SeanceLue } from "./queries.ts";
import { litLePoint } from "./rules.ts";
import { lireVoix } from "./voix.ts";

/** A point of the agenda, as the list of them needs it. */
export type Etape = {
  id: string;
  code: string;
  mots: string;
  transition: SeanceLue["chapitres"][number]["transition"];
  issue: "adopte" | "divergence" | "a_revoir" | null;
  /** Its words changed after what was decided. */
  depassee: boolean;
  /** Somebody said something of its words. */
  conteste: boolean;
  /** The comité could, nobody did, and nothing is decided of it. */
  incontestee: boolean;
  motsDepuis: number;
  /** Of those adopted together. */
  lot: string | null;
};

/** Everything the faces of an open séance show: the agenda point by point, the one all look at, who is there. */
export async function lireTableau(actor: Actor, s: SeanceLue, now: Date) {
  const [consolidation, decisions, membres] = await Promise.all([
    lireConsolidation(s.editionId),
    listDecisions(s),
    listMembres(db, s.editionId),
  ]);
  const voix = await lireVoix(
    s.chapitres.map((c) => c.id),
    membres,
  );
  const voixDe = (p: PointLu) => trierVoix(voix.get(p.id) ?? [], p.motsDepuis);
  const alOrdre = new Map(s.chapitres.map((c) => [c.id, c.transition]));
  const transmis = new Set(s.chapitres.filter((c) => c.etat !== "en_preparation").map((c) => c.id));
  const present = s.presents.includes(actor.personneId);
  const situes = composerBlocs(consolidation)
    .filter((b) => alOrdre.has(b.chapitreId))
    .flatMap((bloc) => bloc.groupes.flatMap((groupe) => groupe.points.map((point) => ({ bloc, groupe, point }))));
  const lisibles = situes.filter(({ bloc }) => litLePoint(actor, s, present, bloc.transition));
  const decisionDe = (p: PointLu) => {
    const d = decisions.get(p.id);
    return d ? { ...d, depassee: d.motsDepuis !== p.motsDepuis } : null;
  };
  const etapes = lisibles.map(({ bloc, point }): Etape => {
    const decision = decisionDe(point);
    const conteste = voixDe(point).actuelles.length > 0;
    return {
      id: point.id,
      code: point.code,
      mots: enClair([point.accroche, point.texte].filter(Boolean).join(" ")),
      transition: bloc.transition,
      issue: decision?.issue ?? null,
      depassee: decision?.depassee ?? false,
      conteste,
      incontestee: isIncontestee({
        transmis: transmis.has(bloc.chapitreId),
        conteste,
        decide: decision !== null && !decision.depassee,
      }),
      motsDepuis: point.motsDepuis,
      lot: decision?.lot ?? null,
    };
  });
  const premiere = aExaminer(etapes, s.pointCourantId)[0];
  const vise =
    lisibles.find(({ point }) => point.id === s.pointCourantId) ??
    lisibles.find(({ point }) => point.id === premiere?.id);
  /** The room looks at a point this person may not read. */
  const cache =
    s.pointCourantId !== null &&
    vise?.point.id !== s.pointCourantId &&
    situes.some(({ point }) => point.id === s.pointCourantId);
  const chapitre = vise && (await lireChapitre(db, vise.bloc.chapitreId));
  const suivi = chapitre && (await lireSuivi(db, chapitre, now));
  return {
    present,
    etapes,
    aExaminer: aExaminer(etapes, vise?.point.id ?? null),
    membres,
    courant:
      vise && !cache
        ? {
            ...vise.point,
            /** Its words as they are printed: its variables completed. */
            dit: await remplirPourLire(s.editionId, motsDuPoint(vise.point)),
            transition: vise.bloc.transition,
            bloc: vise.bloc.titre,
            groupe: vise.groupe.titre,
            decision: decisionDe(vise.point),
            voix: voixDe(vise.point),
            sources: vise.point.sources.map((x) => ({
              ...x,
              structures: provenanceDe(consolidation.provenances, x.ficheId).structures.map((t) => t.nom),
            })),
          }
        : null,
    cache,
    quorum: suivi?.quorum.points.find((p) => p.id === vise?.point.id) ?? null,
  };
}
export type Tableau = Awaited<ReturnType<typeof lireTableau>>;
export type PointCourant = NonNullable<Tableau["courant"]>;
