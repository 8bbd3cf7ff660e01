import "server-only";
import { and, asc, eq, gte, inArray, isNull, lt } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { sauvegardes } from "@/db/schema/sauvegarde";
import { lockKey } from "@/db/transaction";
import { instantLocal, jourLocal } from "../../socle/typographie/dates.ts";
import { faireFaire } from "./faire-faire.ts";
import { noterFichier } from "./lieu.ts";
import { nomDeSauvegarde } from "./nom.ts";
import { oublierAnciennes } from "./oublier.ts";
import { INTERROMPUE } from "./phrases.ts";
import { reglages } from "./reglages.ts";

/** Past midnight and before the purge: what it erases is still in the backup of the night. */
const HEURE = "02:10";
const ABANDON_MS = 6 * 3_600_000;

/** Makes the backup, or the edition alone, somebody asked for, else the backup of the night; then lets old files go. Several servers make one. */
export async function sauvegarderSiDu(now: Date, chaqueNuit = reglages().chaqueNuit): Promise<void> {
  const { cle, lieu, url } = reglages();
  if (!cle) return;
  const prise = await prendre(now, chaqueNuit);
  if (!prise) return;
  const { id, edition } = prise;
  const fichier = noterFichier(lieu, nomDeSauvegarde(now, true, edition));
  const fait = await faireFaire({
    faire: "sauvegarder",
    url,
    at: now.toISOString(),
    cle,
    lieu,
    fichier,
    edition,
  });
  await db
    .update(sauvegardes)
    .set(
      "compte" in fait
        ? { etat: "faite", finieAt: now, fichier, ...(lieu.place && { sortieAt: now }), ...fait.compte }
        : { etat: "manquee", finieAt: now, motif: fait.motif },
    )
    .where(eq(sauvegardes.id, id));
  if ("compte" in fait) await oublierAnciennes(now, lieu);
}

/** The one to make now, marked as taken; undefined when there is none. */
function prendre(now: Date, chaqueNuit: boolean): Promise<{ id: string; edition?: number } | undefined> {
  return db.transaction(async (tx) => {
    await lockKey(tx, "sauvegardes");
    await tx
      .update(sauvegardes)
      .set({ etat: "manquee", finieAt: now, motif: INTERROMPUE })
      .where(and(eq(sauvegardes.etat, "en_cours"), lt(sauvegardes.commenceeAt, new Date(now.getTime() - ABANDON_MS))));
    const attendent = await tx
      .select({ id: sauvegardes.id, etat: sauvegardes.etat, annee: editions.annee })
      .from(sauvegardes)
      .leftJoin(editions, eq(editions.id, sauvegardes.editionId))
      .where(inArray(sauvegardes.etat, ["demandee", "en_cours"]))
      .orderBy(asc(sauvegardes.demandeeAt));
    if (attendent.some((s) => s.etat === "en_cours")) return undefined;
    const [demandee] = attendent;
    if (demandee) {
      await tx.update(sauvegardes).set({ etat: "en_cours", commenceeAt: now }).where(eq(sauvegardes.id, demandee.id));
      return { id: demandee.id, edition: demandee.annee ?? undefined };
    }
    const du = instantLocal(jourLocal(now), HEURE);
    if (!chaqueNuit || now < du) return undefined;
    const deLaNuit = await tx
      .select({ id: sauvegardes.id })
      .from(sauvegardes)
      .where(and(isNull(sauvegardes.demandeePar), gte(sauvegardes.demandeeAt, du)));
    if (deLaNuit.length > 0) return undefined;
    const [neuve] = await tx
      .insert(sauvegardes)
      .values({ demandeeAt: now, etat: "en_cours", commenceeAt: now })
      .returning({ id: sauvegardes.id });
    return neuve;
  });
}
