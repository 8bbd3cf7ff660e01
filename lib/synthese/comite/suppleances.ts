import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { db, type Tx } from "@/db/client";
import { suppleances } from "@/db/schema/comite";
import { editions } from "@/db/schema/edition";
import { personnes } from "@/db/schema/personne";
import { inTransaction } from "@/db/transaction";
import { listCodes } from "../../appel/edition/codes.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { findOuCreer } from "../../socle/auth/personne.ts";
import { ecrireCourriels } from "../../socle/courriel/outbox.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { listMembres } from "./membres.ts";
import type { finSuppleance, nomination } from "./schema.ts";

/** The deputy this person named in an edition, or undefined. */
export async function monSuppleant(actor: Actor, editionId: string) {
  const [row] = await db
    .select({ nom: sql<string>`coalesce(${personnes.nom}, ${personnes.courriel})`, courriel: personnes.courriel })
    .from(suppleances)
    .innerJoin(personnes, eq(personnes.id, suppleances.suppleantId))
    .where(enCours(editionId, actor.personneId));
  return row;
}

/** Names who answers in one’s place; the former deputy no longer does. */
export function nommerSuppleant(actor: Actor, data: z.output<typeof nomination>, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const edition = await prendreMonEdition(tx, data.annee);
    if (!edition) return refused("introuvable");
    const transitions = await mesTransitions(tx, actor, edition.id);
    if (transitions.length === 0) return refused("introuvable");
    if (data.courriel === actor.courriel) return refused("suppleant_soi", "courriel");
    const suppleantId = await findOuCreer(tx, data.courriel, now);
    await finir(tx, edition.id, actor.personneId, now);
    await tx
      .insert(suppleances)
      .values({ editionId: edition.id, membreId: actor.personneId, suppleantId, depuis: now });
    await noter(tx, actor, "nommer_suppleant", edition.id, now);
    await ecrireCourriels(tx, [{ personneId: suppleantId, adresse: data.courriel }], {
      type: "suppleance",
      donnees: {
        annee: data.annee,
        conference: edition.intitule,
        membre: actor.nom ?? actor.courriel,
        transitions,
      },
      editionId: edition.id,
      objet: "edition",
      objetId: edition.id,
      at: now,
    });
    return done(undefined);
  });
}

export function retirerSuppleant(actor: Actor, data: z.output<typeof finSuppleance>, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const edition = await prendreMonEdition(tx, data.annee);
    if (!edition) return refused("introuvable");
    if ((await finir(tx, edition.id, actor.personneId, now)) === 0) return refused("introuvable");
    await noter(tx, actor, "retirer_suppleant", edition.id, now);
    return done(undefined);
  });
}

const enCours = (editionId: string, membreId: string) =>
  and(eq(suppleances.editionId, editionId), eq(suppleances.membreId, membreId), isNull(suppleances.finAt));

const finir = async (tx: Tx, editionId: string, membreId: string, now: Date) =>
  (
    await tx
      .update(suppleances)
      .set({ finAt: now })
      .where(enCours(editionId, membreId))
      .returning({ id: suppleances.id })
  ).length;

async function prendreMonEdition(tx: Tx, annee: number) {
  const [edition] = await tx
    .select({ id: editions.id, intitule: editions.intitule })
    .from(editions)
    .where(eq(editions.annee, annee))
    .for("share");
  return edition;
}

async function mesTransitions(tx: Tx, actor: Actor, editionId: string) {
  const suivies: CodeTransition[] = [];
  for (const t of await listCodes(tx, editionId))
    if ((await listMembres(tx, editionId, t)).some((m) => m.personneId === actor.personneId)) suivies.push(t);
  return suivies;
}

const noter = (tx: Tx, actor: Actor, type: "nommer_suppleant" | "retirer_suppleant", editionId: string, now: Date) =>
  journaliser(tx, {
    at: now,
    type,
    objet: "edition",
    objetId: editionId,
    editionId,
    personneId: actor.personneId,
    donnees: {},
  });
