import "server-only";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions, editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions, misesDeCote } from "@/db/schema/fiche";
import { blocs, chapitres, groupes, pointSources, points } from "@/db/schema/synthese";
import { inTransaction } from "@/db/transaction";
import { type Actor, editionsInstruites } from "../auth/actor.ts";
import { type Evenement, journaliser } from "../journal/write.ts";
import { done, type Result, refused } from "../result.ts";
import { replier } from "../typographie/replier.ts";
import { TITRE_BLOC, TYPES_BLOC } from "./blocs.ts";
import { isCite, v, valide } from "./queries.ts";
import {
  type FaitsEdition,
  type FaitsEnonce,
  type FaitsPoint,
  modeRetenu,
  whyNot,
  whyNotConsolider,
  whyNotModifier,
} from "./rules.ts";
import type { CreationPoint, PointForm } from "./schema.ts";
import type { Disposition, ModeReprise } from "./states.ts";

/** The empty synthesis of a new edition: a chapter per transition, its seven blocks, each with its untitled group. */
export async function preparerSynthese(tx: Tx, editionId: string): Promise<void> {
  const transitions = await tx
    .select({ id: editionTransitions.id })
    .from(editionTransitions)
    .where(eq(editionTransitions.editionId, editionId))
    .orderBy(asc(editionTransitions.ordre));
  for (const { id: transitionId } of transitions) {
    const [chapitre] = await tx
      .insert(chapitres)
      .values({ editionId, transitionId, etat: "en_preparation" })
      .returning({ id: chapitres.id });
    if (!chapitre) throw new Error("chapitre non créé");
    const crees = await tx
      .insert(blocs)
      .values(TYPES_BLOC.map((type, i) => ({ chapitreId: chapitre.id, type, titre: TITRE_BLOC[type], ordre: i + 1 })))
      .returning({ id: blocs.id });
    await tx.insert(groupes).values(crees.map(({ id: blocId }) => ({ blocId, titre: null, ordre: 0 })));
  }
}

/** Writes a new point from the énoncés it cites; what was set aside among them no longer is. Gives the point its code. */
export function creerPoint(
  actor: Actor,
  donnees: CreationPoint,
  now: Date,
): Promise<Result<{ id: string; code: string }>> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, editionDuBloc(donnees.blocId));
    if (!edition) return refused("introuvable");
    const lus = await lockEnonces(
      tx,
      donnees.sources.map((s) => s.enonceId),
    );
    const refus = whyNotConsolider(actor, edition) ?? lus.map((e) => whyNot(actor, "citer", edition, e)).find(Boolean);
    if (refus) return refused(refus);
    if (lus.length !== new Set(donnees.sources.map((s) => s.enonceId)).size) return refused("introuvable");
    const groupeId = await trouverGroupe(tx, donnees);
    const { numero, code } = await prochainCode(tx, edition.id);
    const [point] = await tx
      .insert(points)
      .values({
        editionId: edition.id,
        code,
        numero,
        groupeId,
        ordre: await dernierRang(tx, groupeId),
        ...motsDe(donnees),
        createdAt: now,
        updatedAt: now,
      })
      .returning({ id: points.id });
    if (!point) throw new Error("point non créé");
    const ligne = { at: now, editionId: edition.id, personneId: actor.personneId };
    await journaliser(tx, { ...ligne, type: "creer", objet: "point", objetId: point.id, donnees: { code } });
    const modes = new Map(donnees.sources.map((s) => [s.enonceId, s.mode]));
    await inscrireSources(
      tx,
      { id: point.id, code },
      donnees,
      lus,
      (e) => modes.get(e.id) ?? "reformule",
      lus.length === 1,
      ligne,
    );
    return done({ id: point.id, code });
  });
}

/** Adds an énoncé to a live point. Refuses `deja_cite` when it is in it already. */
export function citer(actor: Actor, pointId: string, enonceId: string, mode: ModeReprise, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, editionDuPoint(pointId));
    const point = edition && (await lockPoint(tx, pointId));
    if (!point) return refused("introuvable");
    const [enonce] = await lockEnonces(tx, [enonceId]);
    if (!enonce) return refused("introuvable");
    const refus = whyNotModifier(actor, edition, point, null) ?? whyNot(actor, "citer", edition, enonce);
    if (refus) return refused(refus);
    const siens = await sourcesDe(tx, pointId);
    if (siens.includes(enonceId)) return refused("deja_cite");
    await inscrireSources(tx, point, point, [enonce], () => mode, siens.length === 0, {
      at: now,
      editionId: edition.id,
      personneId: actor.personneId,
    });
    await tx.update(points).set({ updatedAt: now }).where(eq(points.id, pointId));
    return done(undefined);
  });
}

/** Takes an énoncé out of a point. A point left without a source leaves the synthesis; its row is kept. */
export function retirerCitation(actor: Actor, pointId: string, enonceId: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, editionDuPoint(pointId));
    const point = edition && (await lockPoint(tx, pointId));
    if (!point) return refused("introuvable");
    const refus = whyNotModifier(actor, edition, point, null);
    if (refus) return refused(refus);
    const [retiree] = await tx
      .delete(pointSources)
      .where(and(eq(pointSources.pointId, pointId), eq(pointSources.enonceId, enonceId)))
      .returning({ enonceId: pointSources.enonceId });
    if (!retiree) return refused("etat");
    const reste = await sourcesDe(tx, pointId);
    await tx
      .update(points)
      .set({ updatedAt: now, retireAt: reste.length === 0 ? now : null })
      .where(eq(points.id, pointId));
    const ligne = { at: now, editionId: edition.id, personneId: actor.personneId };
    await journaliser(tx, {
      ...ligne,
      type: "retirer_citation",
      objet: "enonce",
      objetId: enonceId,
      donnees: { point: point.code },
    });
    if (reste.length === 0)
      await journaliser(tx, {
        ...ligne,
        type: "retirer",
        objet: "point",
        objetId: pointId,
        donnees: { code: point.code },
      });
    return done(undefined);
  });
}

/** Rewrites a point, read again against its sources as they are now. `version` is the one the form was opened with. */
export function modifierPoint(
  actor: Actor,
  pointId: string,
  version: number,
  donnees: PointForm,
  now: Date,
): Promise<Result<number>> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, editionDuPoint(pointId));
    const point = edition && (await lockPoint(tx, pointId));
    if (!point) return refused("introuvable");
    const refus = whyNotModifier(actor, edition, point, version);
    if (refus) return refused(refus);
    const [bloc] = await tx
      .select({ editionId: chapitres.editionId })
      .from(blocs)
      .innerJoin(chapitres, eq(chapitres.id, blocs.chapitreId))
      .where(eq(blocs.id, donnees.blocId));
    if (bloc?.editionId !== edition.id) return refused("autre_edition");
    const groupeId = await trouverGroupe(tx, donnees);
    const deplace = groupeId !== point.groupeId;
    const rang = deplace ? { groupeId, ordre: await dernierRang(tx, groupeId) } : {};
    await tx
      .update(points)
      .set({ ...motsDe(donnees), ...rang, version: version + 1, updatedAt: now })
      .where(eq(points.id, pointId));
    await relireSources(tx, pointId, donnees);
    await journaliser(tx, {
      at: now,
      type: "modifier",
      objet: "point",
      objetId: pointId,
      editionId: edition.id,
      personneId: actor.personneId,
      donnees: { code: point.code, version: version + 1 },
    });
    return done(version + 1);
  });
}

/** Sets an énoncé aside for the whole edition. Refuses `deja_traite` when a point cites it or somebody set it aside first. */
export const ecarter = (actor: Actor, enonceId: string, motif: string, now: Date) =>
  surEnonce(actor, enonceId, "ecarter", now, (tx) =>
    tx.insert(misesDeCote).values({ enonceId, motif, auteurId: actor.personneId, at: now }),
  );

export const annulerEcart = (actor: Actor, enonceId: string, now: Date) =>
  surEnonce(actor, enonceId, "annuler_ecart", now, (tx) =>
    tx.delete(misesDeCote).where(eq(misesDeCote.enonceId, enonceId)),
  );

/** Writes the problématique of a chapter. `lue` is the text the form was opened with: another one there is refused. */
export function modifierChapitre(
  actor: Actor,
  id: string,
  lue: string,
  problematique: string,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(
      tx,
      actor,
      sql`(select ${chapitres.editionId} from ${chapitres} where ${chapitres.id} = ${id})`,
    );
    if (!edition) return refused("introuvable");
    const refus = whyNotConsolider(actor, edition);
    if (refus) return refused(refus);
    const [avant] = await tx
      .select({ problematique: chapitres.problematique })
      .from(chapitres)
      .where(eq(chapitres.id, id))
      .for("update");
    if (avant?.problematique !== lue) return refused("modifiee_entre_temps");
    await tx.update(chapitres).set({ problematique }).where(eq(chapitres.id, id));
    await journaliser(tx, {
      at: now,
      type: "modifier",
      objet: "chapitre",
      objetId: id,
      editionId: edition.id,
      personneId: actor.personneId,
    });
    return done(undefined);
  });
}

type EnonceVerrouille = FaitsEnonce & {
  id: string;
  code: string;
  enonceVersionId: string;
  accroche: string;
  texte: string;
};
type PointVerrouille = FaitsPoint & { id: string; code: string; groupeId: string; accroche: string; texte: string };

function surEnonce(
  actor: Actor,
  enonceId: string,
  transition: "ecarter" | "annuler_ecart",
  now: Date,
  ecrire: (tx: Tx) => Promise<unknown>,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(
      tx,
      actor,
      sql`(select ${enonces.editionId} from ${enonces} where ${enonces.id} = ${enonceId})`,
    );
    const [enonce] = edition ? await lockEnonces(tx, [enonceId]) : [];
    if (!edition || !enonce) return refused("introuvable");
    const refus = whyNot(actor, transition, edition, enonce);
    if (refus) return refused(refus);
    await ecrire(tx);
    await journaliser(tx, {
      at: now,
      type: transition,
      objet: "enonce",
      objetId: enonceId,
      editionId: edition.id,
      personneId: actor.personneId,
      donnees: { code: enonce.code },
    });
    return done(undefined);
  });
}

/**
 * Two people consolidate at once without waiting for each other, but neither while a version is being published:
 * a publication takes the row for itself.
 */
async function lockEdition(tx: Tx, actor: Actor, editionId: SQL): Promise<FaitsEdition | undefined> {
  const visible = actor.administrateur ? sql`true` : inArray(editions.id, editionsInstruites(actor));
  const [edition] = await tx
    .select({ id: editions.id, etat: editions.etat })
    .from(editions)
    .where(and(sql`${editions.id} = ${editionId}`, visible))
    .for("key share");
  return edition;
}

const editionDuBloc = (id: string) =>
  sql`(select c.edition_id from ${blocs} b join ${chapitres} c on c.id = b.chapitre_id where b.id = ${id})`;
const editionDuPoint = (id: string) => sql`(select p.edition_id from ${points} p where p.id = ${id})`;

async function lockPoint(tx: Tx, id: string): Promise<PointVerrouille | undefined> {
  const [point] = await tx
    .select({
      id: points.id,
      code: points.code,
      editionId: points.editionId,
      version: points.version,
      retireAt: points.retireAt,
      groupeId: points.groupeId,
      accroche: points.accroche,
      texte: points.texte,
    })
    .from(points)
    .where(eq(points.id, id))
    .for("update");
  return point;
}

/** Locks the énoncés, always in the same order, then reads what became of each: never what it was before the wait. */
async function lockEnonces(tx: Tx, ids: string[]): Promise<EnonceVerrouille[]> {
  const uniques = [...new Set(ids)];
  await tx
    .select({ id: enonces.id })
    .from(enonces)
    .where(inArray(enonces.id, uniques))
    .orderBy(asc(enonces.id))
    .for("update");
  const rows = await tx
    .select({
      id: enonces.id,
      code: enonces.code,
      editionId: enonces.editionId,
      enonceVersionId: sql<string | null>`${valide.enonceVersionId}`,
      accroche: enonceVersions.accroche,
      texte: enonceVersions.texte,
      cite: isCite(enonces.id),
      ecarte: sql<boolean>`${misesDeCote.enonceId} is not null`,
    })
    .from(enonces)
    .leftJoin(v, eq(valide.enonceId, enonces.id))
    .leftJoin(enonceVersions, eq(enonceVersions.id, valide.enonceVersionId))
    .leftJoin(misesDeCote, eq(misesDeCote.enonceId, enonces.id))
    .where(inArray(enonces.id, uniques))
    .orderBy(asc(enonces.numero));
  return rows.map(({ cite, ecarte, ...e }) => ({
    ...e,
    code: e.code ?? "",
    enonceVersionId: e.enonceVersionId ?? "",
    accroche: e.accroche ?? "",
    texte: e.texte ?? "",
    disposition: dispositionDe(e.enonceVersionId !== null, cite, ecarte),
  }));
}

function dispositionDe(enVigueur: boolean, cite: boolean, ecarte: boolean): Disposition {
  if (!enVigueur) return "retire";
  if (cite) return "repris";
  return ecarte ? "ecarte" : "a_traiter";
}

const sourcesDe = async (tx: Tx, pointId: string) => {
  const rows = await tx
    .select({ enonceId: pointSources.enonceId })
    .from(pointSources)
    .where(eq(pointSources.pointId, pointId));
  return rows.map((r) => r.enonceId);
};

const motsDe = ({ accroche, texte, liens }: PointForm) => ({ accroche, texte, liens });

async function inscrireSources(
  tx: Tx,
  point: { id: string; code: string },
  mots: { accroche: string; texte: string },
  lus: EnonceVerrouille[],
  modeDe: (e: EnonceVerrouille) => ModeReprise,
  seul: boolean,
  ligne: Pick<Evenement, "at" | "editionId" | "personneId">,
): Promise<void> {
  const sources = lus.map((e) => ({ e, mode: modeRetenu(modeDe(e), mots, e, seul) }));
  await tx.insert(pointSources).values(
    sources.map(({ e, mode }) => ({
      pointId: point.id,
      enonceId: e.id,
      enonceVersionId: e.enonceVersionId,
      mode,
      citePar: ligne.personneId,
      at: ligne.at,
    })),
  );
  await tx.delete(misesDeCote).where(
    inArray(
      misesDeCote.enonceId,
      lus.map((e) => e.id),
    ),
  );
  await journaliser(
    tx,
    ...sources.map(({ e, mode }) => ({
      ...ligne,
      type: "citer" as const,
      objet: "enonce" as const,
      objetId: e.id,
      donnees: { code: e.code, point: point.code, mode },
    })),
  );
}

/** After a point is rewritten: each source is taken as read in its present words, and `repris` is kept only where it is still true. */
async function relireSources(tx: Tx, pointId: string, point: { accroche: string; texte: string }): Promise<void> {
  const lues = await tx
    .select({
      enonceId: pointSources.enonceId,
      mode: pointSources.mode,
      enonceVersionId: valide.enonceVersionId,
      accroche: enonceVersions.accroche,
      texte: enonceVersions.texte,
    })
    .from(pointSources)
    .innerJoin(v, eq(valide.enonceId, pointSources.enonceId))
    .innerJoin(enonceVersions, eq(enonceVersions.id, valide.enonceVersionId))
    .where(eq(pointSources.pointId, pointId));
  for (const { enonceId, mode, enonceVersionId, ...enonce } of lues) {
    await tx
      .update(pointSources)
      .set({ enonceVersionId, mode: modeRetenu(mode, point, enonce, lues.length === 1) })
      .where(and(eq(pointSources.pointId, pointId), eq(pointSources.enonceId, enonceId)));
  }
}

/** The group of this title in the block, made if there is none; the untitled one when the title is empty. */
async function trouverGroupe(tx: Tx, { blocId, groupe }: Pick<PointForm, "blocId" | "groupe">): Promise<string> {
  await tx.select({ id: blocs.id }).from(blocs).where(eq(blocs.id, blocId)).for("no key update");
  const siens = await tx
    .select({ id: groupes.id, titre: groupes.titre, ordre: groupes.ordre })
    .from(groupes)
    .where(eq(groupes.blocId, blocId));
  const trouve = siens.find((g) =>
    groupe ? g.titre !== null && replier(g.titre) === replier(groupe) : g.titre === null,
  );
  if (trouve) return trouve.id;
  const ordre = Math.max(0, ...siens.map((g) => g.ordre)) + 1;
  const [cree] = await tx
    .insert(groupes)
    .values({ blocId, titre: groupe || null, ordre: groupe ? ordre : 0 })
    .returning({ id: groupes.id });
  if (!cree) throw new Error("groupe non créé");
  return cree.id;
}

async function dernierRang(tx: Tx, groupeId: string): Promise<number> {
  const [row] = await tx
    .select({ ordre: sql<number>`coalesce(max(${points.ordre}), 0)::int + 1` })
    .from(points)
    .where(and(eq(points.groupeId, groupeId), isNull(points.retireAt)));
  return row?.ordre ?? 1;
}

async function prochainCode(tx: Tx, editionId: string): Promise<{ numero: number; code: string }> {
  const [row] = await tx
    .update(editions)
    .set({ dernierPoint: sql`${editions.dernierPoint} + 1` })
    .where(eq(editions.id, editionId))
    .returning({ numero: editions.dernierPoint });
  if (!row) throw new Error("édition absente");
  return { numero: row.numero, code: `P${row.numero}` };
}
