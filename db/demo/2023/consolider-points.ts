import { CODES_USUELS, type CodeUsuel } from "../../../lib/socle/transitions/transitions.ts";
import { type Consolidation, lireConsolidation } from "../../../lib/synthese/consolidation/consolidation.ts";
import { citer } from "../../../lib/synthese/consolidation/gestes/citer.ts";
import { creerPoint } from "../../../lib/synthese/consolidation/gestes/creer-point.ts";
import { deplacer } from "../../../lib/synthese/consolidation/gestes/deplacer.ts";
import { ecarter } from "../../../lib/synthese/consolidation/gestes/ecarter.ts";
import { fusionner } from "../../../lib/synthese/consolidation/gestes/fusionner.ts";
import { garderSignalFaible } from "../../../lib/synthese/consolidation/gestes/garder-signal-faible.ts";
import { reformuler } from "../../../lib/synthese/consolidation/gestes/reformuler.ts";
import { scinder } from "../../../lib/synthese/consolidation/gestes/scinder.ts";
import type { MotsPoint } from "../../../lib/synthese/consolidation/mots.ts";
import { exiger } from "../personnes.ts";
import type { PointV2Demo } from "../types.ts";
import { DESTINATAIRES, ecartsV2, pointsV2 } from "./consolidation-v2.ts";
import { composerGroupes, retirerGroupesVides } from "./consolider-groupes.ts";
import type { Chantier } from "./consolider-v2.ts";

type PointV1 = Consolidation["points"][number];
/** A point of v2 under way, and what it cites so far. */
type Encours = { id: string; cites: string[] };

/** Every gesture on points, a chapter after the other; answers the points by their `cle`. */
export async function consoliderPoints(chantier: Chantier): Promise<Map<string, string>> {
  const { actor, editionId, maintenant, enonceDe } = chantier;
  const groupeDe = await composerGroupes(chantier);
  const v1 = await lireConsolidation(editionId);
  const encours = await scinderPoints(chantier, v1);
  for (const transition of CODES_USUELS)
    for (const p of pointsV2[transition]) {
      const fait = encours.get(p.cle) ?? (await ecrire(chantier, p, groupeDe(transition, p), v1));
      encours.set(p.cle, fait);
      const enonceIds = p.sources.map(enonceDe).filter((e) => !fait.cites.includes(e));
      if (enonceIds.length > 0)
        exiger(await citer(actor, { pointId: fait.id, enonceIds }, maintenant()), `sources de ${p.cle}`);
    }
  for (const { enonce, motif } of ecartsV2)
    exiger(await ecarter(actor, { enonceIds: [enonceDe(enonce)], motif }, maintenant()), `écart ${enonce}`);
  const ids = new Map([...encours].map(([cle, { id }]) => [cle, id]));
  await ranger(chantier, ids, groupeDe);
  await garderSignaux(chantier, ids);
  await retirerGroupesVides(chantier);
  return ids;
}

/** The points of v1 that several of v2 carry on. */
async function scinderPoints({ actor, maintenant, enonceDe }: Chantier, v1: Consolidation) {
  const encours = new Map<string, Encours>();
  const tous = CODES_USUELS.flatMap((t) => pointsV2[t]);
  for (const point of v1.points) {
    const suites = tous.filter((p) => p.depuis?.includes(point.code));
    if (suites.length < 2) continue;
    const cites = citesDe(v1, point);
    const parts = suites.map((p) => ({
      enonceIds: p.sources.map(enonceDe).filter((e) => cites.includes(e)),
      mots: motsDe(p, point),
    }));
    const { points } = exiger(await scinder(actor, { pointId: point.id, parts }, maintenant()), point.code);
    for (const [i, p] of suites.entries())
      encours.set(p.cle, { id: points[i]?.id ?? "", cites: parts[i]?.enonceIds ?? [] });
  }
  return encours;
}

/** Merges the points it comes from, rewords the one it carries on, or makes it of the énoncés it gathers. */
async function ecrire(chantier: Chantier, p: PointV2Demo, groupeId: string, v1: Consolidation): Promise<Encours> {
  const { actor, maintenant, enonceDe } = chantier;
  const parents = (p.depuis ?? []).map((code) => v1.points.find((point) => point.code === code));
  const lus = parents.filter((parent) => parent !== undefined);
  const [premier, ...autres] = lus;
  const mots = motsDe(p, premier);
  const cites = lus.flatMap((parent) => citesDe(v1, parent));
  if (!premier) {
    const sources = p.sources.map((cle) => ({ enonceId: enonceDe(cle) }));
    const { id } = exiger(await creerPoint(actor, { sources, mots, place: { groupeId } }, maintenant()), p.cle);
    return { id, cites: sources.map((s) => s.enonceId) };
  }
  if (autres.length > 0) {
    const fusion = { pointIds: lus.map((parent) => parent.id), mots, place: { groupeId } };
    return { id: exiger(await fusionner(actor, fusion, maintenant()), p.cle).id, cites };
  }
  if (seReformule(p)) {
    const donnees = { pointId: premier.id, versionLue: premier.version, mots, place: { groupeId } };
    exiger(await reformuler(actor, donnees, maintenant()), p.cle);
  }
  return { id: premier.id, cites };
}

const seReformule = (p: PointV2Demo) =>
  [p.mots, p.liens, p.action, p.exemple, p.destinataires, p.structure].some((champ) => champ !== undefined);

const motsDe = (p: PointV2Demo, avant: PointV1 | undefined): MotsPoint => ({
  accroche: p.mots?.accroche ?? avant?.accroche ?? "",
  texte: p.mots?.texte ?? avant?.texte ?? "",
  liens: p.liens ?? (p.mots ? [] : (avant?.liens ?? [])),
  horizon: p.horizon ?? null,
  destinataires: (p.destinataires ?? []).map((d) => ({ ...DESTINATAIRES[d], codes: [] })),
  action: p.action ?? null,
  exemple: p.exemple ?? null,
  structure: p.structure ?? null,
  lieu: p.lieu ?? null,
  partenaires: p.partenaires ?? null,
});

const citesDe = ({ sources }: Consolidation, point: PointV1) =>
  sources.filter((s) => s.pointId === point.id).map((s) => s.enonceId);

/** Puts the points of each group in the order of the data. */
async function ranger(
  { actor, editionId, maintenant }: Chantier,
  ids: ReadonlyMap<string, string>,
  groupeDe: (transition: CodeUsuel, p: PointV2Demo) => string,
): Promise<void> {
  const { points } = await lireConsolidation(editionId);
  const voulus = CODES_USUELS.flatMap((t) =>
    pointsV2[t].map((p) => ({ id: ids.get(p.cle) ?? "", groupeId: groupeDe(t, p) })),
  );
  for (const groupeId of new Set(voulus.map((p) => p.groupeId))) {
    const pointIds = voulus.filter((p) => p.groupeId === groupeId).map((p) => p.id);
    const actuels = points.filter((p) => p.groupeId === groupeId).map((p) => p.id);
    if (pointIds.join() !== actuels.join())
      exiger(await deplacer(actor, { pointIds, groupeId, apresPointId: null }, maintenant()), "ordre d’un groupe");
  }
}

async function garderSignaux({ actor, maintenant }: Chantier, ids: ReadonlyMap<string, string>): Promise<void> {
  for (const transition of CODES_USUELS) {
    const pointIds = pointsV2[transition].filter((p) => p.signalFaible).map((p) => ids.get(p.cle) ?? "");
    exiger(await garderSignalFaible(actor, { pointIds }, maintenant()), `signaux faibles ${transition}`);
  }
}
