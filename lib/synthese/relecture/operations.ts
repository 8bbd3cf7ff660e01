import { isInstructeurSql } from "../../socle/acteur/acces.ts";
import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { dispositions } from "@/db/schema/disposition";
import { editions } from "@/db/schema/edition";
import { secondsAvis, tirages } from "@/db/schema/relecture";
import { chapitres } from "@/db/schema/synthese";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { whyNotConsolider } from "../consolidation/rules.ts";
import type { secondAvis, tirage } from "./schema.ts";
import { tirerAuSort } from "./tirer.ts";

/** Draws what somebody else will treat again. Refuses `rien_ne_change` when nothing of the chapter is treated yet. */
export const tirer = (actor: Actor, { chapitreId }: z.output<typeof tirage>, now: Date): Promise<Result> =>
  inTransaction(async (tx) => {
    const [chapitre] = await tx
      .select({ editionId: chapitres.editionId, transitionId: chapitres.transitionId })
      .from(chapitres)
      .where(eq(chapitres.id, chapitreId));
    const refus = await whyNotDans(tx, actor, chapitre?.editionId);
    if (refus || !chapitre) return refused(refus ?? "introuvable");
    const { editionId } = chapitre;
    const traites = await listTraites(tx, chapitre);
    if (traites.length === 0) return refused("rien_ne_change");
    const [fait] = await tx
      .insert(tirages)
      .values({ editionId, chapitreId, graine: crypto.randomUUID(), tirePar: actor.personneId, at: now })
      .returning({ id: tirages.id, graine: tirages.graine });
    if (!fait) throw new Error("tirage absent");
    const tires = new Set(
      tirerAuSort(
        fait.graine,
        traites.map((t) => t.enonceId),
      ),
    );
    const avis = traites.filter((t) => tires.has(t.enonceId)).map((t) => ({ ...t, tirageId: fait.id, editionId }));
    await tx.insert(secondsAvis).values(avis);
    return done(undefined);
  });

/** Says what one would do with an énoncé that was drawn. Refuses who treated it first, and a second answer. */
export const donnerSecondAvis = (
  actor: Actor,
  { tirageId, enonceId, reprend }: z.output<typeof secondAvis>,
  now: Date,
): Promise<Result> =>
  inTransaction(async (tx) => {
    const celui = and(eq(secondsAvis.tirageId, tirageId), eq(secondsAvis.enonceId, enonceId));
    const [avis] = await tx.select().from(secondsAvis).where(celui);
    const refus = await whyNotDans(tx, actor, avis?.editionId);
    if (refus || !avis) return refused(refus ?? "introuvable");
    if (avis.premierPar === actor.personneId) return refused("non_autorise");
    const dits = await tx
      .update(secondsAvis)
      .set({ secondReprend: reprend, secondPar: actor.personneId, secondAt: now })
      .where(and(celui, isNull(secondsAvis.secondReprend)))
      .returning({ enonceId: secondsAvis.enonceId });
    return dits.length > 0 ? done(undefined) : refused("deja_traite");
  });

async function whyNotDans(tx: Tx, actor: Actor, editionId: string | undefined) {
  const visible = isInstructeurSql(actor, editions.id);
  const [edition] = await tx
    .select({ id: editions.id, etat: editions.etat })
    .from(editions)
    .where(and(sql`${editions.id} = ${editionId ?? null}`, visible))
    .for("no key update");
  return edition ? whyNotConsolider(actor, edition) : "introuvable";
}

/** The énoncés of a chapter that are cited or set aside, and who did it last. */
const listTraites = (tx: Tx, { editionId, transitionId }: { editionId: string; transitionId: string }) =>
  tx
    .select({
      enonceId: dispositions.enonceId,
      premierReprend: sql<boolean>`${dispositions.disposition} = 'repris'`,
      premierPar: sql<string | null>`(
        select g.personne_id from (
          select c.ouvert_par from citations c where c.enonce_id = ${dispositions.enonceId} and c.ferme_par is null
          union all select m.ouvert_par from mises_de_cote m where m.enonce_id = ${dispositions.enonceId} and m.ferme_par is null
        ) f join gestes g on g.id = f.ouvert_par order by g.numero desc limit 1
      )`,
    })
    .from(dispositions)
    .where(
      and(
        eq(dispositions.editionId, editionId),
        eq(dispositions.transitionId, transitionId),
        inArray(dispositions.disposition, ["repris", "ecarte"]),
      ),
    );
