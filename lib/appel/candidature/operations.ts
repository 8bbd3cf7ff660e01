import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures, decisions } from "@/db/schema/candidature";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { isEligible } from "../edition/eligible.ts";
import { findEditionParAnnee } from "../edition/queries.ts";
import { listManquesDeStructure } from "../structure/queries.ts";
import { visibleTo } from "./acces.ts";
import { whyNotUnDePlus } from "./brouillon/brouillons.ts";
import { deposer } from "./depot/depots.ts";
import { ecrireFormulaire } from "./questions/ecrire-formulaire.ts";
import { lireFormulaire } from "./questions/formulaire.ts";
import { whyNotDeposer, whyNotEnregistrer } from "./rules.ts";
import { type CandidatureBrouillon, candidatureComplete } from "./schema.ts";
import { type Colonnes, lock, run, type Verrouillee } from "./transition.ts";

/**
 * Opens a draft in an edition. `cle` is the form's own: the same person sending it again gets the same draft, and
 * nothing is written. Refuses when the call takes none, and what `ecrireFormulaire` refuses.
 */
export async function creerCandidature(
  actor: Actor,
  annee: number,
  donnees: CandidatureBrouillon,
  now: Date,
  cle: string | null = null,
): Promise<Result<Naissance>> {
  // Before the transaction: one that waits for a second connection of the pool may wait for ever.
  const edition = await findEditionParAnnee(annee);
  if (!edition) return refused("introuvable");
  return inTransaction<Naissance>(async (tx) => {
    const deja = cle && (await findNeeDe(tx, actor, cle));
    if (deja) return done({ id: deja, neuve: false });
    const refus = whyNotDeposer(edition, now) ?? (await whyNotUnDePlus(tx, actor, edition.id));
    if (refus) return refused(refus);
    const [row] = await tx
      .insert(candidatures)
      .values({
        editionId: edition.id,
        etat: "brouillon",
        intitule: donnees.intitule,
        creePar: actor.personneId,
        cleCreation: cle,
        createdAt: now,
        updatedAt: now,
      })
      .onConflictDoNothing({ target: [candidatures.creePar, candidatures.cleCreation] })
      .returning({ id: candidatures.id });
    if (!row) {
      const jumelle = cle && (await findNeeDe(tx, actor, cle));
      return jumelle ? done({ id: jumelle, neuve: false }) : refused("introuvable");
    }
    const written = await ecrireFormulaire(tx, actor, { id: row.id, editionId: edition.id }, donnees, now);
    if (!written.ok) return written;
    await journaliser(tx, {
      at: now,
      type: "creer",
      objet: "candidature",
      objetId: row.id,
      editionId: edition.id,
      personneId: actor.personneId,
    });
    return done({ id: row.id, neuve: true });
  });
}

/** `neuve` is false when the draft was there already, with what was sent first. */
type Naissance = { id: string; neuve: boolean };

/** What this person began under this key, if they may still see it. */
async function findNeeDe(tx: Tx, actor: Actor, cle: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: candidatures.id })
    .from(candidatures)
    .where(and(eq(candidatures.creePar, actor.personneId), eq(candidatures.cleCreation, cle), visibleTo(actor)));
  return row?.id;
}

/** Saves the form as it is. `version` is the one the form was opened with: an older one is refused, nothing is overwritten. */
export function enregistrerCandidature(
  actor: Actor,
  id: string,
  version: number,
  donnees: CandidatureBrouillon,
  now: Date,
): Promise<Result<number>> {
  return inTransaction(async (tx) => {
    const c = await lock(tx, actor, id);
    if (!c) return refused("introuvable");
    const refus = whyNotEnregistrer(actor, c, version);
    if (refus) return refused(refus);
    const written = await ecrireFormulaire(tx, actor, c, donnees, now, { version: version + 1, updatedAt: now });
    if (!written.ok) return written;
    await journaliser(tx, {
      at: now,
      type: "modifier",
      objet: "candidature",
      objetId: id,
      editionId: c.editionId,
      personneId: actor.personneId,
      donnees: { version: version + 1 },
    });
    return done(version + 1);
  });
}

/**
 * Hands the candidature in. Refuses `incomplete` when the form lacks what form F1 requires, `structure_incomplete` when
 * its structure says neither a number nor why it has none.
 */
export const soumettre = (actor: Actor, id: string, now: Date) =>
  run(actor, id, "soumettre", now, (tx, c) => deposerComplete(tx, actor, c, now));

/** The organiser gives up. A decision still unannounced falls with it. */
export const retirer = (actor: Actor, id: string, now: Date) =>
  run(actor, id, "retirer", now, async (tx) => {
    await tx.delete(decisions).where(and(eq(decisions.candidatureId, id), isNull(decisions.annonceeAt)));
    return done({});
  });

/** Takes the label back: the ateliers keep their codes and leave every figure. */
export const retirerLabel = (actor: Actor, id: string, motif: string, now: Date) =>
  run(actor, id, "retirer_label", now, async () => done({ motifRetrait: motif }));

/** What handing in or sending back writes, once the form has all it must. */
export async function deposerComplete(tx: Tx, actor: Actor, c: Verrouillee, now: Date): Promise<Result<Colonnes>> {
  const formulaire = await lireFormulaire(tx, c.id);
  if (!candidatureComplete.safeParse(formulaire).success) return refused("incomplete");
  if ((await listManquesDeStructure(tx, formulaire.structureId)).length > 0) return refused("structure_incomplete");
  if (!(await isEligible(tx, c.id, formulaire.structureId))) return refused("categorie_hors_appel");
  await deposer(tx, actor, c.id, formulaire, now);
  return done({ soumiseAt: now, complementDemande: null });
}
