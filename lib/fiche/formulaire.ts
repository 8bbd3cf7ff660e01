import "server-only";
import { randomUUID } from "node:crypto";
import { and, asc, eq, inArray, isNotNull, max, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatureTransitions } from "@/db/schema/candidature";
import { editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions, ficheAteliers, ficheRevisions, fiches } from "@/db/schema/fiche";
import { isCompte } from "../atelier/states.ts";
import type { CodeTransition } from "../edition/transitions.ts";
import { nettoyer } from "../formulaire/caracteres.ts";
import { done, type Result, refused } from "../result.ts";
import { normaliserAdresse } from "../typographie/adresse-web.ts";
import { SATISFACTIONS, type TempsPasse, type Verbatim } from "./bilan.ts";
import { enOrdreDeLecture } from "./ordre.ts";
import type { EnonceBrouillon, FicheBrouillon } from "./schema.ts";

type Cible = { id: string; candidatureId: string; editionId: string; revision: number };

/**
 * Writes the whole form in the current revision: ateliers covered, texts, énoncés. Answers the id of each énoncé, in
 * the order of the form. Refuses an atelier or an énoncé that is not of this fiche, and a transition that is not of
 * its candidature.
 */
export async function ecrireFormulaire(tx: Tx, cible: Cible, f: FicheBrouillon): Promise<Result<string[]>> {
  const couverts = await ecrireAteliers(tx, cible, f.ateliers);
  if (!couverts.ok) return couverts;
  await tx
    .update(ficheRevisions)
    .set({
      problematique: f.problematique,
      deroule: f.deroule,
      verbatims: f.verbatims.filter((v) => v.texte !== ""),
      suites: f.suites,
      satisfaction: f.satisfaction === "" ? null : Number(f.satisfaction),
      appreciation: f.appreciation,
      tempsPasse: f.tempsPasse || null,
    })
    .where(and(eq(ficheRevisions.ficheId, cible.id), eq(ficheRevisions.numero, cible.revision)));
  return ecrireEnonces(tx, cible, f.enonces);
}

/** Sets the ateliers a fiche covers; the rows are locked, so that two fiches never take the same one. */
export async function ecrireAteliers(
  tx: Tx,
  cible: Pick<Cible, "id" | "candidatureId">,
  ids: readonly string[],
): Promise<Result> {
  const voulus = [...new Set(ids)];
  const rows = voulus.length
    ? await tx
        .select({ id: ateliers.id, etat: ateliers.etat })
        .from(ateliers)
        .where(and(eq(ateliers.candidatureId, cible.candidatureId), inArray(ateliers.id, voulus)))
        .orderBy(asc(ateliers.id))
        .for("update")
    : [];
  if (rows.length !== voulus.length) return refused("introuvable", "ateliers");
  const pris = await tx
    .select({ atelierId: ficheAteliers.atelierId, ficheId: ficheAteliers.ficheId })
    .from(ficheAteliers)
    .where(eq(ficheAteliers.candidatureId, cible.candidatureId));
  if (pris.some((p) => p.ficheId !== cible.id && voulus.includes(p.atelierId)))
    return refused("atelier_autre_fiche", "ateliers");
  const siens = pris.filter((p) => p.ficheId === cible.id).map((p) => p.atelierId);
  const ajoutes = rows.filter((a) => !siens.includes(a.id));
  if (ajoutes.some((a) => !isCompte(a.etat))) return refused("etat", "ateliers");
  const ote = siens.filter((id) => !voulus.includes(id));
  if (ote.length) await tx.delete(ficheAteliers).where(inArray(ficheAteliers.atelierId, ote));
  if (ajoutes.length)
    await tx
      .insert(ficheAteliers)
      .values(ajoutes.map((a) => ({ atelierId: a.id, ficheId: cible.id, candidatureId: cible.candidatureId })));
  return done(undefined);
}

type Ancien = typeof enonces.$inferSelect & { versions: (typeof enonceVersions.$inferSelect)[] };

async function ecrireEnonces(tx: Tx, cible: Cible, saisis: readonly EnonceBrouillon[]): Promise<Result<string[]>> {
  const anciens = await lireAnciens(tx, cible.id);
  const transitions = await lireTransitions(tx, cible.candidatureId);
  const validee = await derniereValidee(tx, cible.id);
  const vus = new Set<string>();
  const lignes: {
    id: string;
    ancien: Ancien | undefined;
    transitionId: string;
    saisi: EnonceBrouillon;
    rang: number;
  }[] = [];
  for (const [rang, saisi] of saisis.entries()) {
    const ancien = saisi.id ? anciens.get(saisi.id) : undefined;
    if (saisi.id && (!ancien || vus.has(saisi.id))) return refused("enonce_retire");
    // Dropped by an earlier revision, perhaps validated since: bringing it back would change the validated words.
    if (ancien?.retireRevision && ancien.retireRevision < cible.revision) return refused("enonce_retire");
    if (saisi.id) vus.add(saisi.id);
    const transitionId =
      transitions.get(saisi.transition) ?? (await horsCandidature(tx, cible, saisi.transition, ancien));
    if (!transitionId) return refused("transition_inconnue", `enonces.${rang}.transition`);
    const publie = validee !== null && !!ancien?.versions[0] && ancien.versions[0].revision <= validee;
    if (publie && ancien.transitionId !== transitionId)
      return refused("enonce_deja_valide", `enonces.${rang}.transition`);
    lignes.push({ id: ancien?.id ?? randomUUID(), ancien, transitionId, saisi, rang });
  }
  await retirer(
    tx,
    cible,
    [...anciens.values()].filter((a) => !vus.has(a.id)),
  );
  const nouveaux = lignes.filter((l) => !l.ancien);
  if (nouveaux.length) {
    await tx.insert(enonces).values(
      nouveaux.map(({ id, rang, transitionId }) => ({
        id,
        ficheId: cible.id,
        editionId: cible.editionId,
        rang,
        transitionId,
      })),
    );
    await tx
      .insert(enonceVersions)
      .values(nouveaux.map(({ id, saisi }) => ({ enonceId: id, revision: cible.revision, ...mots(saisi) })));
  }
  for (const { ancien, saisi, rang, transitionId } of lignes) {
    if (!ancien) continue;
    if (ancien.rang !== rang || ancien.transitionId !== transitionId || ancien.retireRevision !== null)
      await tx.update(enonces).set({ rang, transitionId, retireRevision: null }).where(eq(enonces.id, ancien.id));
    await ecrireMots(tx, cible.revision, ancien, mots(saisi));
  }
  return done(lignes.map((l) => l.id));
}

async function lireAnciens(tx: Tx, ficheId: string): Promise<Map<string, Ancien>> {
  const rows = await tx.select().from(enonces).where(eq(enonces.ficheId, ficheId));
  const anciens = new Map<string, Ancien>(rows.map((e) => [e.id, { ...e, versions: [] }]));
  if (rows.length === 0) return anciens;
  const versions = await tx
    .select()
    .from(enonceVersions)
    .where(inArray(enonceVersions.enonceId, [...anciens.keys()]))
    .orderBy(asc(enonceVersions.revision));
  for (const v of versions) anciens.get(v.enonceId)?.versions.push(v);
  return anciens;
}

async function lireTransitions(tx: Tx, candidatureId: string): Promise<Map<CodeTransition, string>> {
  const rows = await tx
    .select({ id: editionTransitions.id, code: editionTransitions.code })
    .from(candidatureTransitions)
    .innerJoin(editionTransitions, eq(editionTransitions.id, candidatureTransitions.transitionId))
    .where(eq(candidatureTransitions.candidatureId, candidatureId));
  return new Map(rows.map((t) => [t.code, t.id]));
}

/** An instructeur may have sent an énoncé to a transition its candidature does not hold: it may stay there. */
async function horsCandidature(
  tx: Tx,
  cible: Cible,
  code: CodeTransition,
  ancien: Ancien | undefined,
): Promise<string | undefined> {
  if (!ancien) return undefined;
  const [row] = await tx
    .select({ id: editionTransitions.id })
    .from(editionTransitions)
    .where(
      and(
        eq(editionTransitions.editionId, cible.editionId),
        eq(editionTransitions.code, code),
        eq(editionTransitions.id, ancien.transitionId),
      ),
    );
  return row?.id;
}

async function derniereValidee(tx: Tx, ficheId: string): Promise<number | null> {
  const [row] = await tx
    .select({ numero: max(ficheRevisions.numero) })
    .from(ficheRevisions)
    .where(and(eq(ficheRevisions.ficheId, ficheId), isNotNull(ficheRevisions.valideeAt)));
  return row?.numero ?? null;
}

/** Out of the form: forgotten when nobody has ever received it, otherwise kept and marked as dropped by this revision. */
async function retirer(tx: Tx, cible: Cible, absents: readonly Ancien[]): Promise<void> {
  const inconnus = absents.filter((a) => a.code === null).map((a) => a.id);
  if (inconnus.length) await tx.delete(enonces).where(inArray(enonces.id, inconnus));
  const remis = absents.filter((a) => a.code !== null && a.retireRevision === null).map((a) => a.id);
  if (remis.length) await tx.update(enonces).set({ retireRevision: cible.revision }).where(inArray(enonces.id, remis));
}

type Mots = ReturnType<typeof mots>;

function mots(e: EnonceBrouillon) {
  const proposition = e.type === "proposition";
  return {
    type: e.type,
    action: e.action,
    accroche: e.accroche,
    texte: e.texte,
    theme: e.theme || null,
    exemple: e.exemple || null,
    destinataire: (proposition && e.destinataire) || null,
    horizon: (proposition && e.horizon) || null,
    liens: e.liens.filter((l) => l.url !== "" || l.texte !== "").map(({ url, texte }) => ({ url, texte })),
  };
}

/** The same for the same words as the form reads them: what it does to what was recorded otherwise is no change. */
const empreinte = (m: Mots) =>
  JSON.stringify([
    m.type,
    m.action,
    ...[m.accroche, m.texte, m.theme, m.exemple, m.destinataire, m.horizon].map(lire),
    m.liens.map((l) => [normaliserAdresse(lire(l.url)), lire(l.texte)]),
  ]);
const lire = (texte: string | null) => nettoyer(texte ?? "").trim();

/** A version row exists for a revision only if its words differ from the previous ones: each row is a real change. */
async function ecrireMots(tx: Tx, revision: number, ancien: Ancien, m: Mots): Promise<void> {
  const courante = ancien.versions.find((v) => v.revision === revision);
  const precedente = ancien.versions.filter((v) => v.revision < revision).at(-1);
  if (precedente && empreinte(precedente) === empreinte(m)) {
    if (courante) await tx.delete(enonceVersions).where(eq(enonceVersions.id, courante.id));
  } else if (!courante) {
    await tx.insert(enonceVersions).values({ enonceId: ancien.id, revision, ...m });
  } else if (empreinte(courante) !== empreinte(m)) {
    await tx.update(enonceVersions).set(m).where(eq(enonceVersions.id, courante.id));
  }
}

/**
 * Writes the words of another fiche of the same candidature in this one, as new énoncés: what the day itself was
 * (déroulé, words heard, satisfaction) is not copied. Refuses a fiche of another candidature.
 */
export async function copierMots(tx: Tx, cible: Cible, modele: string): Promise<Result> {
  const [source] = await tx
    .select({ id: fiches.id, revision: fiches.revision })
    .from(fiches)
    .where(and(eq(fiches.id, modele), eq(fiches.candidatureId, cible.candidatureId)));
  if (!source) return refused("introuvable");
  const { problematique, enonces: dites } = await lireFormulaire(tx, source);
  await tx
    .update(ficheRevisions)
    .set({ problematique })
    .where(and(eq(ficheRevisions.ficheId, cible.id), eq(ficheRevisions.numero, cible.revision)));
  const siennes = [...(await lireTransitions(tx, cible.candidatureId)).keys()];
  const [premiere] = siennes;
  const copies = dites.flatMap((e) => {
    // An instructeur may have sent it to a transition this candidature does not hold: it comes back home.
    const transition = siennes.includes(e.transition) ? e.transition : premiere;
    return transition ? [{ ...e, id: null, transition }] : [];
  });
  const ecrits = await ecrireEnonces(tx, cible, enOrdreDeLecture(copies));
  return ecrits.ok ? done(undefined) : ecrits;
}

/** The form as it was saved, in the shape the schemas check. */
export async function lireFormulaire(
  tx: Pick<Tx, "select">,
  cible: Pick<Cible, "id" | "revision">,
): Promise<FicheBrouillon> {
  const [revision] = await tx
    .select(colonnesTextes)
    .from(ficheRevisions)
    .where(and(eq(ficheRevisions.ficheId, cible.id), eq(ficheRevisions.numero, cible.revision)));
  if (!revision) throw new Error("révision absente");
  const couverts = await tx
    .select({ id: ficheAteliers.atelierId })
    .from(ficheAteliers)
    .where(eq(ficheAteliers.ficheId, cible.id));
  const rows = await tx
    .select(colonnesEnonce)
    .from(enonces)
    .innerJoin(enonceVersions, isCourante)
    .innerJoin(editionTransitions, eq(editionTransitions.id, enonces.transitionId))
    .where(isVivant(cible.id))
    .orderBy(asc(enonces.rang));
  return formulaireDe({ ...revision, ateliers: couverts, enonces: rows });
}

/** What a revision says beside its énoncés. */
export const colonnesTextes = {
  problematique: ficheRevisions.problematique,
  deroule: ficheRevisions.deroule,
  verbatims: ficheRevisions.verbatims,
  suites: ficheRevisions.suites,
  satisfaction: ficheRevisions.satisfaction,
  appreciation: ficheRevisions.appreciation,
  tempsPasse: ficheRevisions.tempsPasse,
};

/** The columns of an énoncé with the words last written. */
export const colonnesEnonce = {
  id: enonces.id,
  code: enonces.code,
  transition: editionTransitions.code,
  versionId: enonceVersions.id,
  revision: enonceVersions.revision,
  type: enonceVersions.type,
  action: enonceVersions.action,
  accroche: enonceVersions.accroche,
  texte: enonceVersions.texte,
  theme: enonceVersions.theme,
  exemple: enonceVersions.exemple,
  destinataire: enonceVersions.destinataire,
  horizon: enonceVersions.horizon,
  liens: enonceVersions.liens,
};

/** Joins an énoncé to its last version, draft included. */
export const isCourante = and(
  eq(enonceVersions.enonceId, enonces.id),
  sql`not exists (select 1 from enonce_versions suivante where suivante.enonce_id = ${enonceVersions.enonceId} and suivante.revision > ${enonceVersions.revision})`,
);

export const isVivant = (ficheId: string) => and(eq(enonces.ficheId, ficheId), sql`${enonces.retireRevision} is null`);

export type EnonceLu = {
  id: string;
  code: string | null;
  transition: CodeTransition;
  type: EnonceBrouillon["type"];
  action: EnonceBrouillon["action"];
  accroche: string;
  texte: string;
  theme: string | null;
  exemple: string | null;
  destinataire: string | null;
  horizon: string | null;
  liens: EnonceBrouillon["liens"];
};

export type TextesLus = {
  problematique: string;
  deroule: string;
  verbatims: Verbatim[];
  suites: string;
  satisfaction: number | null;
  appreciation: string;
  tempsPasse: TempsPasse | null;
};

/** Rows as the form's values, in the order they read in: what is unknown is an empty answer. */
export function formulaireDe(f: TextesLus & { ateliers: { id: string }[]; enonces: EnonceLu[] }): FicheBrouillon {
  return {
    ateliers: f.ateliers.map((a) => a.id),
    problematique: f.problematique,
    deroule: f.deroule,
    verbatims: f.verbatims,
    suites: f.suites,
    satisfaction: SATISFACTIONS.find((s) => s === String(f.satisfaction)) ?? "",
    appreciation: f.appreciation,
    tempsPasse: f.tempsPasse ?? "",
    enonces: enOrdreDeLecture(f.enonces).map((e) => ({
      id: e.id,
      transition: e.transition,
      type: e.type,
      action: e.action,
      accroche: e.accroche,
      texte: e.texte,
      theme: e.theme ?? "",
      exemple: e.exemple ?? "",
      destinataire: e.destinataire ?? "",
      horizon: e.horizon ?? "",
      liens: e.liens,
    })),
  };
}
