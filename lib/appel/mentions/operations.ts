import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { isDeepStrictEqual } from "node:util";
import { desc, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { mentionsLegales } from "@/db/schema/mentions";
import { inTransaction, lockKey } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { whyNotVersionSuivante } from "../../socle/entre-temps.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { completes, type MentionsLegales, mentionsManquantes } from "./mentions.ts";
import type { ecritureMentions, versionMentions } from "./schema.ts";

/**
 * Writes what the legal pages tell as the next version. Refused when somebody saved since `version` was read, or when
 * nothing changes.
 */
export function ecrireMentions(
  actor: Actor,
  { version, donnees }: z.output<typeof ecritureMentions>,
  now: Date,
): Promise<Result> {
  return surLesMentions(actor, async (tx, derniere) => {
    const refus = whyNotVersionSuivante(derniere, version);
    if (refus) return refused(refus);
    return ajouter(tx, actor, derniere, donnees, now);
  });
}

/** Takes an earlier version again, as a new one: those in between stay. */
export function reprendreMentions(
  actor: Actor,
  { version }: z.output<typeof versionMentions>,
  now: Date,
): Promise<Result> {
  return surLesMentions(actor, async (tx, derniere) => {
    const [ancienne] = await tx.select().from(mentionsLegales).where(eq(mentionsLegales.version, version));
    return ancienne ? ajouter(tx, actor, derniere, completes(ancienne), now) : refused("introuvable");
  });
}

type Derniere = { version: number; dites: MentionsLegales };

/** One after the other, for who administers the instance. */
function surLesMentions(actor: Actor, faire: (tx: Tx, derniere: Derniere) => Promise<Result>): Promise<Result> {
  return inTransaction(async (tx) => {
    if (!isAdministrateur(actor)) return refused("introuvable");
    await lockKey(tx, "mentions");
    const [derniere] = await tx.select().from(mentionsLegales).orderBy(desc(mentionsLegales.version)).limit(1);
    return faire(tx, { version: derniere?.version ?? 0, dites: completes(derniere) });
  });
}

async function ajouter(
  tx: Tx,
  actor: Actor,
  derniere: Derniere,
  { faits, ajouts }: MentionsLegales,
  now: Date,
): Promise<Result> {
  if (isDeepStrictEqual({ faits, ajouts }, derniere.dites)) return refused("rien_ne_change");
  const version = derniere.version + 1;
  const [ecrite] = await tx
    .insert(mentionsLegales)
    .values({ version, faits, ajouts, personneId: actor.personneId, at: now })
    .returning({ id: mentionsLegales.id });
  if (!ecrite) throw new Error("mentions non écrites");
  await journaliser(tx, {
    at: now,
    type: "modifier_mentions",
    objet: "mentions",
    objetId: ecrite.id,
    editionId: null,
    personneId: actor.personneId,
    donnees: { version, manquantes: mentionsManquantes({ faits }).length },
  });
  return done(undefined);
}
