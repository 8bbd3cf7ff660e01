import "server-only";
import { and, eq, inArray, isNull, lt, type SQL } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { importations } from "@/db/schema/importation";
import { lockKey } from "@/db/transaction";
import { env } from "../../../socle/env.ts";
import { depotDe } from "../../../socle/fichiers/place.ts";
import { rangerFichiers } from "../../../socle/fichiers/ranger.ts";
import { now as maintenant } from "../../../socle/horloge/now.ts";
import { logError, logPlainte } from "../../../socle/log.ts";
import { Empechement } from "../../../socle/panne.ts";
import { faireImporter } from "../faire-faire.ts";
import { AUTRE_SECRET, IMPORTATION_INTERROMPUE } from "../phrases.ts";
import { reglages } from "../reglages.ts";
import { ouvrirCle } from "./ouvrir.ts";
import { effacerParts } from "./parts-gardees.ts";
import { finDeMemoire, finDeSilence, finDeVie } from "./rules.ts";
import { EN_ATTENTE } from "./states.ts";

type Ligne = typeof importations.$inferSelect;

/** Lets files go that nobody came back for, then reads or writes the edition that waits for it. Several servers do it once. */
export async function importerSiDu(now: Date): Promise<void> {
  const prise = await db.transaction(async (tx) => {
    await lockKey(tx, "importations");
    await oublier(tx, now);
    return prendre(tx, now);
  });
  if (!prise) return;
  const { id } = prise;
  const cle = ouvrirCle(id, prise.cleScellee);
  if (!cle) return refuser(id, AUTRE_SECRET, now);
  const faire = prise.etat === "lecture" ? "apercevoir" : "importer";
  const lu = await faireImporter({ faire, url: reglages().url, id, cle, at: now.toISOString() }, (lus) =>
    noterAvance(id, lus),
  );
  if ("apercu" in lu) {
    if (faire === "importer") return rangerArrives();
    await db
      .update(importations)
      .set({ etat: "lue", apercu: lu.apercu })
      .where(and(eq(importations.id, id), eq(importations.etat, "lecture")));
  } else if (faire === "apercevoir" && !lu.panne) await refuser(id, lu.motif, now);
  else await reculer(db, eq(importations.id, id), lu.motif);
}

/** The one to work on, marked as taken. */
async function prendre(tx: Tx, now: Date): Promise<Ligne | undefined> {
  await reculer(tx, lt(importations.vueAt, finDeSilence(now)), IMPORTATION_INTERROMPUE);
  const [prise] = await tx
    .select()
    .from(importations)
    .where(and(inArray(importations.etat, ["lecture", "ecriture"]), isNull(importations.vueAt)));
  if (prise) await tx.update(importations).set({ vueAt: now }).where(eq(importations.id, prise.id));
  return prise;
}

/** Back to where somebody may ask again: nothing was written. */
async function reculer(tx: Pick<Tx, "update">, qui: SQL, motif: string): Promise<void> {
  await tx
    .update(importations)
    .set({ etat: "deposee", cleScellee: null, motif })
    .where(and(qui, eq(importations.etat, "lecture")));
  await tx
    .update(importations)
    .set({ etat: "lue", motif })
    .where(and(qui, eq(importations.etat, "ecriture")));
}

const refuser = (id: string, motif: string, now: Date) =>
  db.transaction(async (tx) => {
    await tx
      .update(importations)
      .set({ etat: "refusee", cleScellee: null, apercu: null, finieAt: now, motif })
      .where(eq(importations.id, id));
    await effacerParts(tx, [id]);
  });

async function oublier(tx: Tx, now: Date): Promise<void> {
  const parties = await tx
    .update(importations)
    .set({ etat: "abandonnee", cleScellee: null, apercu: null, motif: null, finieAt: now })
    .where(and(inArray(importations.etat, [...EN_ATTENTE]), lt(importations.deposeeAt, finDeVie(now))))
    .returning({ id: importations.id });
  await effacerParts(
    tx,
    parties.map((p) => p.id),
  );
  await tx.delete(importations).where(lt(importations.finieAt, finDeMemoire(now)));
}

function noterAvance(id: string, lus: number): void {
  maintenant()
    .then((vueAt) => db.update(importations).set({ lus, vueAt }).where(eq(importations.id, id)))
    .catch((error: unknown) => logError("importation", error));
}

/** Files came with it in the database: they go where new ones do. */
async function rangerArrives(): Promise<void> {
  const depot = depotDe(env());
  if (!depot.place) return;
  try {
    await rangerFichiers(reglages().url, depot, () => {});
  } catch (error) {
    if (!(error instanceof Empechement)) throw error;
    logPlainte("fichiers importés", error.message);
  }
}
