import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { personnes } from "@/db/schema/personne";
import { inTransaction, lockKey } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { findOuCreer } from "../../socle/auth/personne.ts";
import { compterAdministrateurs, VERROU_ADMINISTRATEURS } from "../../socle/auth/premier.ts";
import { ecrireCourriels } from "../../socle/courriel/outbox.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { whyNotRetirerAdministrateur } from "./rules.ts";
import type { administrateurNomme, personneVisee } from "./schema.ts";

/** Names another administrateur by their address; told by mail. */
export function nommerAdministrateur(
  actor: Actor,
  saisie: z.output<typeof administrateurNomme>,
  now: Date,
): Promise<Result<string>> {
  return inTransaction(async (tx) => {
    if (!isAdministrateur(actor)) return refused("introuvable");
    await lockKey(tx, VERROU_ADMINISTRATEURS);
    const courriel = saisie.courriel.toLowerCase();
    const id = await findOuCreer(tx, courriel, now);
    const [nomme] = await tx
      .update(personnes)
      .set({ administrateur: true })
      .where(and(eq(personnes.id, id), eq(personnes.administrateur, false)))
      .returning({ id: personnes.id });
    if (!nomme) return refused("role_deja_donne", "courriel");
    await noter(tx, actor, "nommer_administrateur", id, now);
    await ecrireCourriels(tx, [{ personneId: id, adresse: courriel }], {
      type: "administrateur_nomme",
      donnees: { par: actor.nom ?? actor.courriel },
      editionId: null,
      objet: "personne",
      objetId: id,
      at: now,
    });
    return done(id);
  });
}

/** Takes an administrateur away, oneself included, unless none would be left: two who leave at once are counted in turn. */
export function retirerAdministrateur(
  actor: Actor,
  { personneId }: z.output<typeof personneVisee>,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    await lockKey(tx, VERROU_ADMINISTRATEURS);
    const refus = whyNotRetirerAdministrateur(actor, await compterAdministrateurs(tx));
    if (refus) return refused(refus);
    const [sorti] = await tx
      .update(personnes)
      .set({ administrateur: false })
      .where(and(eq(personnes.id, personneId), eq(personnes.administrateur, true), isNull(personnes.supprimeeAt)))
      .returning({ id: personnes.id });
    if (!sorti) return refused("etat");
    await noter(tx, actor, "retirer_administrateur", personneId, now);
    return done(undefined);
  });
}

const noter = (
  tx: Tx,
  actor: Actor,
  type: "nommer_administrateur" | "retirer_administrateur",
  objetId: string,
  at: Date,
) => journaliser(tx, { at, type, objet: "personne", objetId, editionId: null, personneId: actor.personneId });
