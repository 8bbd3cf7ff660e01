import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { suppleances } from "@/db/schema/comite";
import { editions, editionTransitions } from "@/db/schema/edition";
import { rolesEdition, roleTransitions } from "@/db/schema/personne";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { type RoleEdition, SIEGENT } from "../../socle/acteur/roles.ts";
import { findOuCreer } from "../../socle/auth/personne.ts";
import { ecrireCourriels } from "../../socle/courriel/outbox.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { whyNotDonner } from "./rules.ts";
import type { roleDonne, roleVise, transitionsDuRole } from "./schema.ts";

type Don = z.output<typeof roleDonne>;

/** Gives a role in an edition to the person of an address, who is made when unknown and told by mail. */
export const donnerRole = (actor: Actor, don: Don, now: Date): Promise<Result<string>> =>
  inTransaction((tx) => donnerDans(tx, actor, don, now));

/** The same, among other things done at once. */
export async function donnerDans(tx: Tx, actor: Actor, don: Don, now: Date): Promise<Result<string>> {
  const [edition] = await tx
    .select({ id: editions.id, annee: editions.annee, intitule: editions.intitule })
    .from(editions)
    .where(eq(editions.id, don.editionId));
  if (!edition) return refused("introuvable");
  const refus = whyNotDonner(actor, edition.id, don.role);
  if (refus) return refused(refus);
  const courriel = don.courriel.toLowerCase();
  const personneId = await findOuCreer(tx, courriel, now);
  const [role] = await tx
    .insert(rolesEdition)
    .values({ personneId, editionId: edition.id, role: don.role, donneAt: now, donnePar: actor.personneId })
    .onConflictDoNothing()
    .returning({ id: rolesEdition.id });
  if (!role) return refused("role_deja_donne", "courriel");
  const transitions = don.role === "comite" ? don.transitions : [];
  await suivre(tx, role.id, edition.id, transitions);
  await noter(tx, actor, "donner_role", { personneId, editionId: edition.id, role: don.role }, transitions, now);
  await ecrireCourriels(tx, [{ personneId, adresse: courriel }], {
    type: "role_donne",
    donnees: { annee: edition.annee, conference: edition.intitule, role: don.role, transitions },
    editionId: edition.id,
    objet: "personne",
    objetId: personneId,
    at: now,
  });
  return done(role.id);
}

/** Changes what a member of the comité follows, from their next request on. */
export function changerTransitions(
  actor: Actor,
  { id, transitions }: z.output<typeof transitionsDuRole>,
  now: Date,
): Promise<Result> {
  return surRole(actor, id, async (tx, role) => {
    if (role.role !== "comite") return refused("introuvable");
    await tx.delete(roleTransitions).where(eq(roleTransitions.roleId, id));
    await suivre(tx, id, role.editionId, transitions);
    await noter(tx, actor, "modifier_role", role, transitions, now);
    return done(undefined);
  });
}

/** Takes a role back, from the next request on; who stood for the person in the comité no longer does. */
export function retirerRole(actor: Actor, { id }: z.output<typeof roleVise>, now: Date): Promise<Result> {
  return surRole(actor, id, async (tx, role) => {
    await tx.delete(rolesEdition).where(eq(rolesEdition.id, id));
    const siege = inArray(rolesEdition.role, [...SIEGENT]);
    const autres = and(eq(rolesEdition.personneId, role.personneId), eq(rolesEdition.editionId, role.editionId), siege);
    if ((await tx.$count(rolesEdition, autres)) === 0)
      await tx
        .update(suppleances)
        .set({ finAt: now })
        .where(
          and(
            eq(suppleances.membreId, role.personneId),
            eq(suppleances.editionId, role.editionId),
            isNull(suppleances.finAt),
          ),
        );
    await noter(tx, actor, "retirer_role", role, [], now);
    return done(undefined);
  });
}

type Role = { personneId: string; editionId: string; role: RoleEdition };

function surRole(actor: Actor, id: string, work: (tx: Tx, role: Role) => Promise<Result>): Promise<Result> {
  return inTransaction(async (tx) => {
    const [role] = await tx.select().from(rolesEdition).where(eq(rolesEdition.id, id)).for("update");
    if (!role) return refused("introuvable");
    const refus = whyNotDonner(actor, role.editionId, role.role);
    return refus ? refused(refus) : work(tx, role);
  });
}

async function suivre(tx: Tx, roleId: string, editionId: string, codes: readonly CodeTransition[]): Promise<void> {
  if (codes.length === 0) return;
  const suivies = await tx
    .select({ id: editionTransitions.id })
    .from(editionTransitions)
    .where(and(eq(editionTransitions.editionId, editionId), inArray(editionTransitions.code, [...codes])));
  await tx.insert(roleTransitions).values(suivies.map((t) => ({ roleId, transitionId: t.id })));
}

const noter = (
  tx: Tx,
  actor: Actor,
  type: "donner_role" | "modifier_role" | "retirer_role",
  { personneId, editionId, role }: Role,
  transitions: readonly CodeTransition[],
  at: Date,
) =>
  journaliser(tx, {
    at,
    type,
    objet: "personne",
    objetId: personneId,
    editionId,
    personneId: actor.personneId,
    donnees: { role, ...(transitions.length > 0 && { transitions: transitions.join(",") }) },
  });
