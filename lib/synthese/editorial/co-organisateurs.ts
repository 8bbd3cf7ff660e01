import "server-only";
import { isDeepStrictEqual } from "node:util";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { logosEdition } from "@/db/schema/editorial";
import type { Actor } from "../../socle/acteur/actor.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { notifier } from "../../socle/vif/notifier.ts";
import { enConsolidant, journaliserEdition } from "../consolidation/en-consolidant.ts";
import { whyNotRenommer } from "./rules.ts";
import type { coOrganisateursEcrits } from "./schema.ts";

type Ecrits = z.output<typeof coOrganisateursEcrits>;

/**
 * The co-organisers as they are published, in their order. One that changes its name keeps its logo; refused when somebody
 * has changed them since `lus`. Versions already frozen keep the names they have.
 */
export function ecrireCoOrganisateurs(actor: Actor, { editionId, lus, lignes }: Ecrits, now: Date): Promise<Result> {
  return enConsolidant(actor, editionId, async (tx, edition) => {
    const noms = lignes.map((l) => l.nom);
    if (isDeepStrictEqual(noms, edition.coOrganisateurs)) return done(undefined);
    const refus = whyNotRenommer(lus, edition.coOrganisateurs);
    if (refus) return refused(refus);
    // A page of settings opened before is no longer what stands.
    await tx
      .update(editions)
      .set({ coOrganisateurs: noms, versionReglages: edition.versionReglages + 1 })
      .where(eq(editions.id, editionId));
    await suivreLesNoms(tx, editionId, lignes);
    await journaliserEdition(tx, actor, editionId, { coOrganisateurs: noms.length }, now);
    await notifier(tx, { sujet: `edition:${editionId}`, id: editionId });
    return done(undefined);
  });
}

/** Logos are known by a name: they follow it, but to one that has a logo already. All at once: two names may be exchanged. */
async function suivreLesNoms(tx: Tx, editionId: string, lignes: Ecrits["lignes"]): Promise<void> {
  const changes = lignes.filter((l) => l.avant !== "" && l.avant !== l.nom);
  if (changes.length === 0) return;
  const logos = await tx
    .select({ id: logosEdition.id, nom: logosEdition.nom })
    .from(logosEdition)
    .where(and(eq(logosEdition.editionId, editionId), isNull(logosEdition.retireAt)));
  const partent = new Set(changes.map((l) => l.avant));
  const suivis = changes.flatMap(({ avant, nom }) => {
    const logo = logos.find((l) => l.nom === avant);
    return logo && !logos.some((l) => l.nom === nom && !partent.has(nom)) ? [{ id: logo.id, nom }] : [];
  });
  const ids = suivis.map((s) => s.id);
  if (ids.length === 0) return;
  await tx
    .update(logosEdition)
    .set({ nom: sql`${logosEdition.id}::text` })
    .where(inArray(logosEdition.id, ids));
  for (const { id, nom } of suivis) await tx.update(logosEdition).set({ nom }).where(eq(logosEdition.id, id));
}
