import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { sauvegardes } from "@/db/schema/sauvegarde";
import { inTransaction, lockKey } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { type Evenement, journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused, refusedBecause } from "../../socle/result.ts";
import { faireFaire } from "./faire-faire.ts";
import { EN_COURS_D_EXPORT } from "./phrases.ts";
import { findFichierSauvegarde } from "./queries.ts";
import { reglages } from "./reglages.ts";
import { whyNotSauvegarder } from "./rules.ts";
import type { editionVisee, repetitionSaisie, sauvegardeVisee } from "./schema.ts";

/** Asks for a backup: the worker makes it at once, after those that wait. */
export const demanderSauvegarde = (actor: Actor, _: unknown, now: Date): Promise<Result> =>
  inTransaction((tx) => demander(tx, actor, null, now));

/** Asks for an edition alone, in the same way. */
export function exporterEdition(actor: Actor, { annee }: z.output<typeof editionVisee>, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const [edition] = await tx
      .select({ id: editions.id, annee: editions.annee })
      .from(editions)
      .where(eq(editions.annee, annee));
    return edition && isAdministrateur(actor) ? demander(tx, actor, edition, now) : refused("introuvable");
  });
}

async function demander(
  tx: Tx,
  actor: Actor,
  edition: { id: string; annee: number } | null,
  now: Date,
): Promise<Result> {
  await lockKey(tx, "sauvegardes");
  const lues = await tx
    .select({ etat: sauvegardes.etat })
    .from(sauvegardes)
    .where(edition ? eq(sauvegardes.editionId, edition.id) : isNull(sauvegardes.editionId));
  const refus = whyNotSauvegarder(actor, { cle: reglages().cle !== undefined, etats: lues.map((s) => s.etat) });
  if (refus === "sauvegarde_en_cours" && edition) return refusedBecause(refus, EN_COURS_D_EXPORT);
  if (refus) return refused(refus);
  const [demandee] = await tx
    .insert(sauvegardes)
    .values({ demandeeAt: now, demandeePar: actor.personneId, editionId: edition?.id ?? null, etat: "demandee" })
    .returning({ id: sauvegardes.id });
  if (!demandee) throw new Error("demande non écrite");
  if (edition) await noter(tx, actor, "exporter_edition", demandee.id, now, { annee: edition.annee });
  else await noter(tx, actor, "demander_sauvegarde", demandee.id, now);
  await tx.execute(sql`select graphile_worker.add_job('sauvegarder', job_key => 'sauvegarder')`);
  return done(undefined);
}

/** Says that the file of a backup is kept elsewhere: by who took it away, or when it is downloaded. */
export async function sortirSauvegarde(
  actor: Actor,
  { id }: z.output<typeof sauvegardeVisee>,
  now: Date,
): Promise<Result> {
  if (!isAdministrateur(actor)) return refused("introuvable");
  return inTransaction(async (tx) => {
    const sorties = await tx
      .update(sauvegardes)
      .set({ sortieAt: now })
      .where(and(eq(sauvegardes.id, id), eq(sauvegardes.etat, "faite")))
      .returning({ id: sauvegardes.id });
    if (sorties.length === 0) return refused("introuvable");
    await noter(tx, actor, "sortir_sauvegarde", id, now);
    return done(undefined);
  });
}

/** Gives a backup back to a database made for that, with a secret key that is kept nowhere, and keeps what came of it. */
export async function repeterRestauration(
  actor: Actor,
  { id, cle }: z.output<typeof repetitionSaisie>,
  now: Date,
): Promise<Result<{ lignes: number }>> {
  const fichier = await findFichierSauvegarde(actor, id);
  if (!fichier) return refused("introuvable");
  const { lieu, url } = reglages();
  const fait = await faireFaire({ faire: "repeter", url, lieu, fichier, cle });
  const motif = "compte" in fait ? null : fait.motif;
  await inTransaction(async (tx) => {
    await tx.update(sauvegardes).set({ repeteeAt: now, repetitionMotif: motif }).where(eq(sauvegardes.id, id));
    await noter(tx, actor, "repeter_restauration", id, now, { reussie: motif === null });
    return done(undefined);
  });
  return "compte" in fait ? done({ lignes: fait.compte.lignes }) : refusedBecause("repetition_manquee", fait.motif);
}

const noter = (
  tx: Tx,
  actor: Actor,
  type: "demander_sauvegarde" | "exporter_edition" | "sortir_sauvegarde" | "repeter_restauration",
  objetId: string,
  at: Date,
  donnees?: Evenement["donnees"],
) =>
  journaliser(tx, {
    at,
    type,
    objet: "sauvegarde",
    objetId,
    editionId: null,
    personneId: actor.personneId,
    donnees,
  });
