import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { personnes } from "@/db/schema/personne";
import { inTransaction, lockKey } from "@/db/transaction";
import { journaliser } from "../journal/write.ts";
import { done, type Result, refused } from "../result.ts";
import { findOuCreer } from "./personne.ts";

/** Taken by whatever names an administrateur or takes one away: how many there are is counted under it. */
export const VERROU_ADMINISTRATEURS = "administrateurs";

/** The person of this address administers the instance from their next request on; made when unknown. For who runs the servers. */
export function nommerParCommande(courriel: string, now: Date): Promise<Result<{ deja: boolean }>> {
  return inTransaction(async (tx) => {
    await lockKey(tx, VERROU_ADMINISTRATEURS);
    const id = await findOuCreer(tx, courriel.toLowerCase(), now);
    const [avant] = await tx
      .select({ administrateur: personnes.administrateur, supprimeeAt: personnes.supprimeeAt })
      .from(personnes)
      .where(eq(personnes.id, id));
    if (avant?.supprimeeAt) return refused("introuvable");
    const deja = avant?.administrateur === true;
    if (!deja) await nommer(tx, id, "commande", now);
    return done({ deja });
  });
}

/** The address given at start becomes administrateur as it signs in, as long as the instance has none. */
export function nommerLePremier(personneId: string, attendue: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    await lockKey(tx, VERROU_ADMINISTRATEURS);
    if ((await compterAdministrateurs(tx)) > 0) return done(undefined);
    const [personne] = await tx
      .select({ id: personnes.id })
      .from(personnes)
      .where(and(eq(personnes.id, personneId), eq(personnes.courriel, attendue.trim().toLowerCase())));
    if (personne) await nommer(tx, personne.id, "demarrage", now);
    return done(undefined);
  });
}

/** Administrateurs in place. */
export const compterAdministrateurs = (tx: Pick<Tx, "$count">): Promise<number> =>
  tx.$count(personnes, and(eq(personnes.administrateur, true), isNull(personnes.supprimeeAt)));

async function nommer(tx: Tx, id: string, par: "commande" | "demarrage", now: Date): Promise<void> {
  await tx.update(personnes).set({ administrateur: true }).where(eq(personnes.id, id));
  await journaliser(tx, {
    at: now,
    type: "nommer_administrateur",
    objet: "personne",
    objetId: id,
    editionId: null,
    personneId: null,
    donnees: { par },
  });
}
