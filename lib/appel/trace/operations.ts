import "server-only";
import { and, eq, notInArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { editions } from "@/db/schema/edition";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { marquerRefusee, oublierRefus } from "../../socle/courriel/adresses.ts";
import { reveillerLaPoste } from "../../socle/courriel/outbox.ts";
import { type GesteCourriel, whyNotCourriel } from "../../socle/courriel/rules.ts";
import type { TypeEvenement } from "../../socle/journal/types.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { courrielsVisibles } from "./acces.ts";

const EVENEMENT = {
  renvoyer: "renvoyer_courriel",
  signaler: "signaler_adresse",
  retenir: "retenir_courriel",
  abandonner: "abandonner_courriel",
} as const satisfies Record<GesteCourriel, TypeEvenement>;

/** Sends a mail at once: held, failed, waiting, given up, or in doubt. Its patience starts anew, its address is believed again. */
export const renvoyerCourriel = (actor: Actor, id: string, now: Date) =>
  surCourriel(actor, id, "renvoyer", now, async (tx, { adresse }) => {
    await oublierRefus(tx, adresse ?? "");
    await tx
      .update(courriels)
      .set({ etat: "a_envoyer", essais: 0, erreur: null, prise: null, finAt: null, prochainEssaiAt: now })
      .where(eq(courriels.id, id));
    await reveillerLaPoste(tx);
  });

/** Keeps a mail from leaving until somebody sends it. */
export const retenirCourriel = (actor: Actor, id: string, now: Date) =>
  surCourriel(actor, id, "retenir", now, async (tx) => {
    await tx.update(courriels).set({ etat: "retenu" }).where(eq(courriels.id, id));
  });

/** Gives a mail up: it will not leave, and asks for nothing more. */
export const abandonnerCourriel = (actor: Actor, id: string, now: Date) =>
  surCourriel(actor, id, "abandonner", now, async (tx) => {
    await tx.update(courriels).set({ etat: "abandonne" }).where(eq(courriels.id, id));
  });

/** Says that the address of a failed mail is wrong: what was to go there in this edition waits no more. */
export const signalerAdresse = (actor: Actor, id: string, now: Date) =>
  surCourriel(actor, id, "signaler", now, async (tx, { adresse, editionId }) => {
    await marquerRefusee(adresse ?? "", "adresse_fausse", now, tx);
    await tx
      .update(courriels)
      .set({ etat: "echec", erreur: "adresse_fausse" })
      .where(
        and(
          eq(courriels.adresse, adresse ?? ""),
          sql`${courriels.editionId} is not distinct from ${editionId}`,
          notInArray(courriels.etat, ["envoye", "en_cours", "abandonne"]),
        ),
      );
  });

type Verrouille = { adresse: string | null; editionId: string | null };

function surCourriel(
  actor: Actor,
  id: string,
  geste: GesteCourriel,
  now: Date,
  faire: (tx: Tx, c: Verrouille) => Promise<void>,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const [lu] = await tx
      .select({ c: courriels, retenusAt: editions.courrielsRetenusAt })
      .from(courriels)
      .leftJoin(editions, eq(editions.id, courriels.editionId))
      .where(and(eq(courriels.id, id), courrielsVisibles(actor)))
      .for("update", { of: courriels });
    if (!lu) return refused("introuvable");
    const { c, retenusAt } = lu;
    const complet = c.adresse !== null && c.sujet !== null && c.corps !== null;
    const refus = whyNotCourriel(geste, { ...c, complet, editionRetenue: retenusAt !== null });
    if (refus) return refused(refus);
    await faire(tx, c);
    await journaliser(tx, {
      at: now,
      type: EVENEMENT[geste],
      objet: c.objet,
      objetId: c.objetId,
      editionId: c.editionId,
      personneId: actor.personneId,
      donnees: { courriel: id, type: c.type },
    });
    return done(undefined);
  });
}
