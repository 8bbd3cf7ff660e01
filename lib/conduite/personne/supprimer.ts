import "server-only";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures, invitations } from "@/db/schema/candidature";
import { fichesLues, suppleances } from "@/db/schema/comite";
import { adressesRefusees, courriels } from "@/db/schema/courriel";
import { identites } from "@/db/schema/identite";
import { jetonsConnexion, personnes, rolesEdition, sessions } from "@/db/schema/personne";
import { destinataireMembres } from "@/db/schema/reponse";
import { membres } from "@/db/schema/structure";
import { vues } from "@/db/schema/vue";
import { inTransaction, lockKey } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { compterAdministrateurs, VERROU_ADMINISTRATEURS } from "../../socle/auth/premier.ts";
import { oter } from "../../socle/auth/second-facteur/oter.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { whyNotSupprimer } from "./rules.ts";

/**
 * Deletes who asks: their name and address, roles, places and sessions go at once, and mails not yet sent do not leave.
 * The row stays as « personne supprimée » behind what they did, which is the memory of the edition. The address is free: it may
 * sign in again one day, as somebody new.
 */
export function supprimerMonCompte(actor: Actor, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    await lockKey(tx, VERROU_ADMINISTRATEURS);
    const refus = whyNotSupprimer(actor, await compterAdministrateurs(tx));
    if (refus) return refused(refus);
    const id = actor.personneId;
    await retirerDePartout(tx, id, now);
    await tx.delete(jetonsConnexion).where(eq(jetonsConnexion.courriel, actor.courriel));
    await tx
      .delete(courriels)
      .where(and(eq(courriels.destinataireId, id), inArray(courriels.etat, ["a_envoyer", "retenu"])));
    await tx.delete(adressesRefusees).where(eq(adressesRefusees.adresse, actor.courriel.toLowerCase()));
    await tx.update(courriels).set({ adresse: null, sujet: null, corps: null }).where(eq(courriels.destinataireId, id));
    await tx
      .update(personnes)
      .set({
        courriel: `${id}@personne-supprimee.invalid`,
        nom: null,
        administrateur: false,
        courrielVerifieAt: null,
        vueAt: null,
        supprimeeAt: now,
      })
      .where(eq(personnes.id, id));
    await journaliser(tx, {
      at: now,
      type: "supprimer_personne",
      objet: "personne",
      objetId: id,
      editionId: null,
      personneId: id,
    });
    return done(undefined);
  });
}

async function retirerDePartout(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.delete(rolesEdition).where(eq(rolesEdition.personneId, id));
  await tx.delete(invitations).where(eq(invitations.personneId, id));
  await tx.delete(vues).where(eq(vues.personneId, id));
  await tx.delete(fichesLues).where(eq(fichesLues.personneId, id));
  await tx.delete(membres).where(and(eq(membres.personneId, id), eq(membres.etat, "demande")));
  await tx
    .update(membres)
    .set({ etat: "sorti", closAt: now, accepteAt: null, acceptePar: null, mot: null })
    .where(and(eq(membres.personneId, id), eq(membres.etat, "membre")));
  await tx
    .update(suppleances)
    .set({ finAt: now })
    .where(and(or(eq(suppleances.membreId, id), eq(suppleances.suppleantId, id)), isNull(suppleances.finAt)));
  await tx
    .update(destinataireMembres)
    .set({ finAt: now })
    .where(and(eq(destinataireMembres.personneId, id), isNull(destinataireMembres.finAt)));
  await tx.update(candidatures).set({ instructeurId: null }).where(eq(candidatures.instructeurId, id));
  await oter(tx, id);
  await tx.delete(identites).where(eq(identites.personneId, id));
  await tx.delete(sessions).where(eq(sessions.personneId, id));
}
