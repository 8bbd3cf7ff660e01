import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures, decisions } from "@/db/schema/candidature";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { programmerAteliers } from "../atelier/programmer.ts";
import { composer, ecrireCourriers, ecrireLettres } from "../candidature/lettres.ts";
import { changerEtat, lockAll, type Verrouillee } from "../candidature/transition.ts";
import { empreinteDe } from "./empreinte.ts";
import {
  type FaitsDecision,
  type Lue,
  type Preparee,
  whyNotAnnoncer,
  whyNotAnnoncerDans,
  whyNotAnnoncerLot,
  whyNotDeciderSeule,
  whyNotEnvoyer,
  whyNotPreparer,
  whyNotRetirerPreparee,
} from "./rules.ts";
import type { TypeDecision } from "./states.ts";

type Faits = Verrouillee & FaitsDecision & { preparee: { deCotePar: string | null } | null };

/**
 * Prepares a decision, seen by the CRESS only: the candidature does not change, not even its version. Takes the place
 * of the one prepared before, if any. `lue` is the one the form was opened on: another one there is refused.
 */
export function preparerDecision(
  actor: Actor,
  candidatureId: string,
  type: TypeDecision,
  motif: string | null,
  now: Date,
  lue?: string | null,
): Promise<Result> {
  return inTransaction((tx) => preparerDans(tx, actor, candidatureId, { type, motif, lue }, now));
}

/** The same, in the transaction of a batch. */
export async function preparerDans(
  tx: Tx,
  actor: Actor,
  candidatureId: string,
  { type, motif, lue }: { type: TypeDecision; motif: string | null; lue?: string | null },
  now: Date,
): Promise<Result> {
  const c = (await verrouiller(tx, actor, [candidatureId])).get(candidatureId);
  if (!c) return refused("introuvable");
  if (isDejaCelle(actor, c.preparee, type, motif)) return done(undefined);
  const refus = whyNotPreparer(actor, { type, motif, lue }, c, now);
  if (refus) return refused(refus);
  if (c.preparee) await tx.delete(decisions).where(eq(decisions.id, c.preparee.id));
  const nouvelle = await inserer(tx, actor, candidatureId, type, motif, now);
  // What was left out stays out: changing a word does not let the mail leave.
  const { deCoteAt = null, deCotePar = null } = c.preparee ?? {};
  if (deCoteAt) await tx.update(decisions).set({ deCoteAt, deCotePar }).where(eq(decisions.id, nouvelle));
  await journaliserDecision(tx, actor, c, "preparer_decision", now, {
    decision: type,
    remplace: c.preparee !== null,
  });
  return done(undefined);
}

/** The second click of the same person on the same decision changes nothing. */
const isDejaCelle = (actor: Actor, p: Preparee | null, type: TypeDecision, motif: string | null) =>
  p?.type === type && p.motif === motif && p.auteurId === actor.personneId;

/** Takes back a decision nobody has been told of. */
export function retirerDecisionPreparee(actor: Actor, candidatureId: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const c = (await verrouiller(tx, actor, [candidatureId])).get(candidatureId);
    if (!c) return refused("introuvable");
    const refus = whyNotRetirerPreparee(actor, c);
    if (refus) return refused(refus);
    if (!c.preparee) return refused("etat");
    await tx.delete(decisions).where(eq(decisions.id, c.preparee.id));
    await journaliserDecision(tx, actor, c, "annuler_decision", now, { decision: c.preparee.type });
    return done(undefined);
  });
}

/** Leaves a prepared decision out of the announcements, for everybody, until it is put back. Twice is once. */
export function mettreDeCote(actor: Actor, candidatureId: string, deCote: boolean, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const c = (await verrouiller(tx, actor, [candidatureId])).get(candidatureId);
    if (!c) return refused("introuvable");
    const refus = whyNotRetirerPreparee(actor, c);
    if (refus) return refused(refus);
    if (!c.preparee) return refused("etat");
    if ((c.preparee.deCoteAt !== null) === deCote) return done(undefined);
    await tx
      .update(decisions)
      .set(deCote ? { deCoteAt: now, deCotePar: actor.personneId } : { deCoteAt: null, deCotePar: null })
      .where(eq(decisions.id, c.preparee.id));
    const type = deCote ? "mettre_de_cote" : "remettre_dans_le_lot";
    await journaliserDecision(tx, actor, c, type, now, { decision: c.preparee.type });
    return done(undefined);
  });
}

/** Gives the label at once: the ateliers get their codes and are in the programme. */
export const labelliser = (actor: Actor, id: string, now: Date) => deciderSeule(actor, id, "labelliser", null, now);

export const refuser = (actor: Actor, id: string, motif: string, now: Date) =>
  deciderSeule(actor, id, "refuser", motif, now);

/** Decides and announces at once: a batch of one. Refused while another decision is prepared. */
function deciderSeule(
  actor: Actor,
  candidatureId: string,
  type: TypeDecision,
  motif: string | null,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const c = (await verrouiller(tx, actor, [candidatureId])).get(candidatureId);
    if (!c) return refused("introuvable");
    const refus = whyNotDeciderSeule(actor, { type, motif }, c, now);
    if (refus) return refused(refus);
    await prendreEffet(tx, actor, c, { id: await inserer(tx, actor, candidatureId, type, motif, now), type }, now);
    await ecrireLettres(tx, type, [candidatureId], now);
    return done(undefined);
  });
}

/**
 * Announces a batch, all of it or nothing: each candidature changes état, each mail is written, in one transaction.
 * Refuses `lot_change` when one of the decisions is no longer the one that was read, `courriels_changes` when a mail
 * or a recipient is not. Answers how many mails leave.
 */
export function annoncer(
  actor: Actor,
  editionId: string,
  vus: readonly Lue[],
  empreinte: string,
  now: Date,
): Promise<Result<{ decisions: number; courriels: number }>> {
  return inTransaction(async (tx) => {
    const refus = whyNotAnnoncerDans(actor, editionId);
    if (refus) return refused(refus);
    const lot = await lireLot(tx, editionId, vus);
    const verrouillees = await verrouiller(
      tx,
      actor,
      lot.map((d) => d.candidatureId),
    );
    const presentes = lot.flatMap((d) => {
      const c = verrouillees.get(d.candidatureId);
      const lue = vus.find((v) => v.id === d.id);
      return c && lue ? [{ d, c, lue }] : [];
    });
    const absentes = whyNotAnnoncerLot(vus.length, presentes.length);
    if (absentes) return refused(absentes);
    for (const { d, c, lue } of presentes) {
      const refusee = whyNotAnnoncer(actor, lue, c, now);
      if (refusee) return refused(refusee);
      await prendreEffet(tx, actor, c, d, now);
    }
    const courriers = await composer(
      tx,
      lot.map((d) => ({ id: d.candidatureId, transition: d.type })),
      now,
    );
    const autres = whyNotEnvoyer(empreinte, empreinteDe(courriers));
    if (autres) return refused(autres);
    await ecrireCourriers(tx, courriers, now);
    return done({ decisions: lot.length, courriels: courriers.reduce((n, c) => n + c.destinataires.length, 0) });
  });
}

/** The batch in the order codes are given, which is the order of the page it was read on. */
function lireLot(tx: Tx, editionId: string, vus: readonly Lue[]) {
  return tx
    .select({ id: decisions.id, candidatureId: decisions.candidatureId, type: decisions.type })
    .from(decisions)
    .innerJoin(candidatures, eq(candidatures.id, decisions.candidatureId))
    .where(
      and(
        inArray(
          decisions.id,
          vus.map((v) => v.id),
        ),
        eq(candidatures.editionId, editionId),
        isNull(decisions.annonceeAt),
      ),
    )
    .orderBy(asc(candidatures.soumiseAt), asc(candidatures.id));
}

/** What an announced decision does; the caller holds the lock, has asked the rules, and writes the mails after. */
async function prendreEffet(
  tx: Tx,
  actor: Actor,
  c: Verrouillee,
  decision: { id: string; type: TypeDecision },
  now: Date,
): Promise<void> {
  await tx.update(decisions).set({ annonceeAt: now }).where(eq(decisions.id, decision.id));
  if (decision.type === "labelliser") await programmerAteliers(tx, actor.personneId, c.id, now);
  await changerEtat(tx, actor, c, decision.type, { decideeAt: now }, now);
}

async function inserer(
  tx: Tx,
  actor: Actor,
  candidatureId: string,
  type: TypeDecision,
  motif: string | null,
  now: Date,
): Promise<string> {
  const [row] = await tx
    .insert(decisions)
    .values({ candidatureId, type, motif, auteurId: actor.personneId, prepareeAt: now })
    .returning({ id: decisions.id });
  if (!row) throw new Error("décision non écrite");
  return row.id;
}

/** Locks first, then reads what depends on the lock: a row waited for is read as the other left it. */
async function verrouiller(tx: Tx, actor: Actor, ids: string[]): Promise<Map<string, Faits>> {
  const rows = await lockAll(tx, actor, ids);
  const preparees = await tx
    .select()
    .from(decisions)
    .where(and(inArray(decisions.candidatureId, ids), isNull(decisions.annonceeAt)));
  return new Map(
    rows.map((c) => [
      c.id,
      {
        ...c,
        preparee: preparees.find((d) => d.candidatureId === c.id) ?? null,
      },
    ]),
  );
}

const journaliserDecision = (
  tx: Tx,
  actor: Actor,
  c: Verrouillee,
  type: "preparer_decision" | "annuler_decision" | "mettre_de_cote" | "remettre_dans_le_lot",
  now: Date,
  donnees: Record<string, string | boolean>,
) =>
  journaliser(tx, {
    at: now,
    type,
    objet: "candidature",
    objetId: c.id,
    editionId: c.editionId,
    personneId: actor.personneId,
    donnees,
  });
