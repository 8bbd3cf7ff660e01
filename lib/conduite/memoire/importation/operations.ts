import { isAdministrateur } from "../../../socle/acteur/actor.ts";
import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { importationParts, importations } from "@/db/schema/importation";
import { inTransaction, lockKey } from "@/db/transaction";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { sceller } from "../../../socle/auth/coffre.ts";
import { journaliser } from "../../../socle/journal/write.ts";
import { Empechement } from "../../../socle/panne.ts";
import { done, type Refusee, type Result, refused, refusedBecause } from "../../../socle/result.ts";
import { lireCleSecrete } from "../cle.ts";
import { cleDeCeFichier } from "../contenant.ts";
import { CLE_INCONNUE } from "../phrases.ts";
import { pourCle } from "./ouvrir.ts";
import { effacerParts } from "./parts-gardees.ts";
import { type Pas, partsDe, tailleDeLaPart, whyNotAvancer, whyNotDeposer } from "./rules.ts";
import type { cleSaisie, depotSaisi, importationVisee } from "./schema.ts";
import { EN_COURS } from "./states.ts";

type Visee = z.output<typeof importationVisee>;

/** Makes room for a file: its parts then come one by one. */
export const deposerImportation = (
  actor: Actor,
  { taille }: z.output<typeof depotSaisi>,
  now: Date,
): Promise<Result<{ id: string }>> =>
  inTransaction(async (tx) => {
    await lockKey(tx, "importations");
    const autres = await tx
      .select({ id: importations.id })
      .from(importations)
      .where(inArray(importations.etat, [...EN_COURS]));
    const refus = whyNotDeposer(actor, { taille, autre: autres.length > 0 });
    if (refus) return refused(refus);
    const [deposee] = await tx
      .insert(importations)
      .values({ deposeeAt: now, deposeePar: actor.personneId, etat: "envoi", taille })
      .returning({ id: importations.id });
    if (!deposee) throw new Error("importation non écrite");
    return done(deposee);
  });

/** Keeps one part, once however often it comes; the last one ends the sending. */
export const recevoirPart = (actor: Actor, id: string, rang: number, octets: Buffer): Promise<Result> =>
  avancer(actor, id, "recevoir", async (tx, { taille }) => {
    if (octets.byteLength === 0 || octets.byteLength !== tailleDeLaPart(taille, rang)) return refused("introuvable");
    await tx.insert(importationParts).values({ importationId: id, rang, octets }).onConflictDoNothing();
    const recues = await tx.$count(importationParts, eq(importationParts.importationId, id));
    if (recues === partsDe(taille))
      await tx.update(importations).set({ etat: "deposee" }).where(eq(importations.id, id));
    return done(undefined);
  });

/**
 * Has the file read. The secret key given opens everything its owner keeps: what is kept of it is the key of this one file,
 * sealed, until the file goes.
 */
export const lireImportation = (actor: Actor, { id, cle }: z.output<typeof cleSaisie>): Promise<Result> =>
  avancer(actor, id, "lire", async (tx) => {
    const secrete = lireCleSecrete(cle);
    if (!secrete) return surLaCle(CLE_INCONNUE);
    const [debut] = await tx
      .select({ octets: importationParts.octets })
      .from(importationParts)
      .where(and(eq(importationParts.importationId, id), eq(importationParts.rang, 0)));
    const ouverte = await ouvrir(debut?.octets ?? Buffer.alloc(0), secrete);
    if ("phrase" in ouverte) return surLaCle(ouverte.phrase);
    const cleScellee = sceller(Buffer.from(ouverte.cle).toString("hex"), pourCle(id));
    await tx
      .update(importations)
      .set({ etat: "lecture", cleScellee, vueAt: null, lus: 0, motif: null })
      .where(eq(importations.id, id));
    await reveiller(tx);
    return done(undefined);
  });

/** Says yes to what was read: the worker writes it. */
export const ecrireImportation = (actor: Actor, { id }: Visee, now: Date): Promise<Result> =>
  avancer(actor, id, "ecrire", async (tx, { apercu }) => {
    await tx
      .update(importations)
      .set({ etat: "ecriture", vueAt: null, lus: 0, motif: null })
      .where(eq(importations.id, id));
    await journaliser(tx, {
      at: now,
      type: "importer_edition",
      objet: "sauvegarde",
      objetId: id,
      editionId: null,
      personneId: actor.personneId,
      donnees: { annee: apercu?.annee ?? 0 },
    });
    await reveiller(tx);
    return done(undefined);
  });

/** Erases the file, and asks nothing more of it. */
export const abandonnerImportation = (actor: Actor, { id }: Visee, now: Date): Promise<Result> =>
  avancer(actor, id, "abandonner", async (tx) => {
    await tx
      .update(importations)
      .set({ etat: "abandonnee", cleScellee: null, apercu: null, motif: null, finieAt: now })
      .where(eq(importations.id, id));
    await effacerParts(tx, [id]);
    return done(undefined);
  });

type Ligne = typeof importations.$inferSelect;

const avancer = (actor: Actor, id: string, pas: Pas, faire: (tx: Tx, ligne: Ligne) => Promise<Result>) =>
  inTransaction(async (tx): Promise<Result> => {
    const [ligne] = isAdministrateur(actor)
      ? await tx.select().from(importations).where(eq(importations.id, id)).for("update")
      : [];
    const refus = whyNotAvancer(actor, ligne?.etat, pas);
    return refus || !ligne ? refused(refus ?? "introuvable") : faire(tx, ligne);
  });

const surLaCle = (phrase: string): Refusee => ({ ...refusedBecause("importation_illisible", phrase), champ: "cle" });

const reveiller = (tx: Tx) => tx.execute(sql`select graphile_worker.add_job('importer', job_key => 'importer')`);

async function ouvrir(debut: Uint8Array, secrete: string): Promise<{ cle: Uint8Array } | { phrase: string }> {
  try {
    return { cle: await cleDeCeFichier(debut, secrete) };
  } catch (error) {
    if (error instanceof Empechement) return { phrase: error.message };
    throw error;
  }
}
