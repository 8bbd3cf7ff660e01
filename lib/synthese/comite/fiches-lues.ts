import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { candidatures } from "@/db/schema/candidature";
import { fichesLues } from "@/db/schema/comite";
import { ficheRevisions, fiches } from "@/db/schema/fiche";
import { inTransaction } from "@/db/transaction";
import { visibleTo } from "../../recueil/fiche/acces.ts";
import { isEnVigueur } from "../../recueil/fiche/validees.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { listIdsRetenues } from "./fiches.ts";
import { lireRequeteFiches } from "./filtre-fiches.ts";
import type { lectureDeFiches, lectureDeListe } from "./schema.ts";

/** Somebody says what they have read, or want to read again; each mark is theirs alone. Answers how many changed. */
export function marquerFiches(
  actor: Actor,
  { ids, lues }: z.output<typeof lectureDeFiches>,
  now: Date,
): Promise<Result<number>> {
  return inTransaction(async (tx) => {
    const voulues = [...new Set(ids)];
    const siennes = await tx
      .select({ id: fiches.id })
      .from(fiches)
      .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
      .innerJoin(ficheRevisions, isEnVigueur)
      .where(and(inArray(fiches.id, voulues), visibleTo(actor)));
    if (siennes.length !== voulues.length) return refused("introuvable");
    if (!lues) {
      const oubliees = await tx
        .delete(fichesLues)
        .where(and(eq(fichesLues.personneId, actor.personneId), inArray(fichesLues.ficheId, voulues)))
        .returning({ id: fichesLues.id });
      return done(oubliees.length);
    }
    await tx
      .insert(fichesLues)
      .values(voulues.map((ficheId) => ({ personneId: actor.personneId, ficheId, at: now })))
      .onConflictDoUpdate({ target: [fichesLues.personneId, fichesLues.ficheId], set: { at: now } });
    return done(voulues.length);
  });
}

/** The same of all that a filtered list keeps; answers those it changed, so that it can be undone. */
export async function marquerListe(
  actor: Actor,
  { editionId, requete, lues }: z.output<typeof lectureDeListe>,
  now: Date,
): Promise<Result<string[]>> {
  const ids = await listIdsRetenues(actor, editionId, lireRequeteFiches(requete), lues ? "non_lues" : "lues");
  if (ids.length === 0) {
    const toutes = await listIdsRetenues(actor, editionId, {});
    return refused(toutes.length > 0 ? "rien_ne_change" : "introuvable");
  }
  const marquees = await marquerFiches(actor, { ids, lues }, now);
  return marquees.ok ? done(ids) : marquees;
}
