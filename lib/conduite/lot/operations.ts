import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { inTransaction } from "@/db/transaction";
import { demanderAvisDans } from "../../appel/avis/operations.ts";
import { visibleTo } from "../../appel/candidature/acces.ts";
import { listInstructeurs } from "../../appel/candidature/liste/liste.ts";
import { faits } from "../../appel/candidature/queries.ts";
import { preparerDans } from "../../appel/decision/operations.ts";
import { whyNotInstruire } from "../../appel/instruction/rules.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { changeesDepuis, effetDe, whyNotLot, whyNotUne } from "./rules.ts";
import type { Attribution, AttributionUne, AvisLot, PreparationLot } from "./schema.ts";

export type BilanLot = {
  /** Candidatures handed on, avis asked for, or decisions prepared. */
  faites: number;
  /** Changed since the preview: untouched. */
  changees: string[];
};

/**
 * Puts one person, or nobody, in charge of candidatures, all in one transaction, one journal line each. A candidature
 * that is no longer what was shown is left as it is and told; nothing is ever taken from a colleague unseen. Refuses
 * `instructeur_inconnu` when that person does not instruct the edition, and with its reason what cannot be handed on.
 */
export function attribuer(
  actor: Actor,
  { editionId, instructeurId, lignes }: Attribution,
  now: Date,
): Promise<Result<BilanLot>> {
  return inTransaction(async (tx) => {
    const refus = whyNotLot(actor, editionId);
    if (refus) return refused(refus);
    const instructeurs = instructeurId ? await listInstructeurs(actor, editionId, tx) : [];
    if (instructeurId && !instructeurs.some((i) => i.id === instructeurId)) return refused("instructeur_inconnu");
    const ids = lignes.map((l) => l.id);
    const lues = await tx
      .select({ ...faits(actor), instructeurId: candidatures.instructeurId })
      .from(candidatures)
      .innerJoin(editions, eq(editions.id, candidatures.editionId))
      .where(and(eq(candidatures.editionId, editionId), visibleTo(actor), inArray(candidatures.id, ids)))
      // Always in the same order: two batches that cross wait for each other instead of blocking each other.
      .orderBy(asc(candidatures.id))
      .for("update", { of: candidatures });
    const changees = changeesDepuis(lignes, lues);
    const empechements = lues.map((c) => whyNotInstruire(actor, c));
    const [empechement] = empechements;
    if (empechement && changees.length === 0 && empechements.every((refus) => refus !== null))
      return refused(empechement);
    const aConfier = lues.filter((c) => !changees.includes(c.id) && effetDe(actor, c, instructeurId) === "confier");
    if (aConfier.length > 0) {
      await tx
        .update(candidatures)
        .set({ instructeurId })
        .where(
          inArray(
            candidatures.id,
            aConfier.map((c) => c.id),
          ),
        );
      await journaliser(
        tx,
        ...aConfier.map((c) => ({
          at: now,
          type: "attribuer" as const,
          objet: "candidature" as const,
          objetId: c.id,
          editionId,
          personneId: actor.personneId,
          donnees: { de: c.instructeurId, vers: instructeurId },
        })),
      );
    }
    return done({ faites: aConfier.length, changees });
  });
}

/** A batch of one. Refuses `modifiee_entre_temps` when the candidature is no longer what was shown. */
export async function attribuerUne(actor: Actor, { ligne, ...reste }: AttributionUne, now: Date): Promise<Result> {
  const bilan = await attribuer(actor, { ...reste, lignes: [ligne] }, now);
  if (!bilan.ok) return bilan;
  const refus = whyNotUne(bilan.value);
  return refus ? refused(refus) : done(undefined);
}

/**
 * Asks for the avis the preview showed, all in one transaction, one journal line per candidature. One where not all of
 * them could be asked for any more (asked by a colleague, decided meanwhile) is told. Refuses `partenaire_inconnu`.
 */
export function demanderAvisLot(actor: Actor, { editionId, lignes }: AvisLot, now: Date): Promise<Result<BilanLot>> {
  return inTransaction(async (tx) => {
    const refus = whyNotLot(actor, editionId);
    if (refus) return refused(refus);
    const bilan: BilanLot = { faites: 0, changees: [] };
    for (const { id, partenaires } of [...lignes].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const demande = await demanderAvisDans(tx, actor, id, partenaires, now);
      if (!demande.ok && demande.refus === "partenaire_inconnu") return demande;
      if (demande.ok) bilan.faites += demande.value;
      if (!demande.ok || demande.value < partenaires.length) bilan.changees.push(id);
    }
    return done(bilan);
  });
}

/**
 * Prepares the same decision on candidatures that had none, all in one transaction, one journal line each; nothing leaves.
 * One that a colleague has prepared or decided meanwhile, or that may not be decided any more, is left as it is and told.
 */
export function preparerLot(
  actor: Actor,
  { editionId, type, motif, ids }: PreparationLot,
  now: Date,
): Promise<Result<BilanLot>> {
  return inTransaction(async (tx) => {
    const refus = whyNotLot(actor, editionId);
    if (refus) return refused(refus);
    const bilan: BilanLot = { faites: 0, changees: [] };
    const connues = await tx
      .select({ id: candidatures.id })
      .from(candidatures)
      .where(and(eq(candidatures.editionId, editionId), inArray(candidatures.id, ids)));
    // Always in the same order, as above.
    for (const id of [...new Set(ids)].sort()) {
      const decision = { type, motif: motif || null, lue: null };
      const faite = connues.some((c) => c.id === id) && (await preparerDans(tx, actor, id, decision, now)).ok;
      if (faite) bilan.faites += 1;
      else bilan.changees.push(id);
    }
    return done(bilan);
  });
}
