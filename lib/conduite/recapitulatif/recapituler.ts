import "server-only";
import { and, asc, eq, isNotNull, isNull, lt, or } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { personnes } from "@/db/schema/personne";
import { type Actor, isCress } from "../../socle/acteur/actor.ts";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { ecrireCourriels } from "../../socle/courriel/outbox.ts";
import { jourDesRappels } from "../../socle/courriel/part.ts";
import type { Rythme } from "../../socle/courriel/rythmes.ts";
import { listAFaireCress } from "../afaire/cress.ts";
import { isDu, isOuvre } from "./dus.ts";

/**
 * Tells by mail, from eight in the morning, what waits for the CRESS to each of its people who asked for it: nothing when
 * nothing waits. The day is taken in the transaction of the mail: two jobs at once write one. Tells how many were written.
 */
export async function recapituler(now: Date): Promise<number> {
  const jour = jourDesRappels(now);
  if (!isOuvre(jour)) return 0;
  const inscrits = await db
    .select({
      id: personnes.id,
      courriel: personnes.courriel,
      rythme: personnes.recapitulatif,
      dernier: personnes.recapituleLe,
    })
    .from(personnes)
    .where(and(isNotNull(personnes.recapitulatif), isNull(personnes.supprimeeAt)))
    .orderBy(asc(personnes.id));
  let n = 0;
  for (const { courriel, rythme, dernier } of inscrits)
    if (rythme && courriel && isDu(rythme, dernier, jour))
      n += await ecrirePour(await actorOfCourriel(courriel), rythme, jour, now);
  return n;
}

async function ecrirePour(actor: Actor, rythme: Rythme, jour: string, now: Date): Promise<number> {
  const attentes = isCress(actor) ? await lireAttentes(actor) : [];
  return db.transaction(async (tx) => {
    const pris = await tx
      .update(personnes)
      .set({ recapituleLe: jour })
      .where(
        and(eq(personnes.id, actor.personneId), or(isNull(personnes.recapituleLe), lt(personnes.recapituleLe, jour))),
      )
      .returning({ id: personnes.id });
    const [premiere] = attentes;
    if (pris.length === 0 || !premiere) return 0;
    // The models are those of an edition: of the newest one where something waits.
    const [edition] = await tx.select({ id: editions.id }).from(editions).where(eq(editions.annee, premiere.annee));
    if (!edition) return 0;
    await ecrireCourriels(tx, [{ personneId: actor.personneId, adresse: actor.courriel }], {
      type: "recapitulatif",
      donnees: { attentes, rythme },
      editionId: edition.id,
      objet: "edition",
      objetId: edition.id,
      at: now,
    });
    return 1;
  });
}

/** What waits, edition by edition, as « À faire » counts it; what is of no edition goes with the first. */
async function lireAttentes(actor: Actor) {
  const { generales, editions } = await listAFaireCress(actor);
  return editions
    .map(({ annee, attentes }, i) => ({
      annee,
      attentes: [...(i === 0 ? generales : []), ...attentes].filter((a) => a.n > 0),
    }))
    .filter((e) => e.attentes.length > 0);
}
