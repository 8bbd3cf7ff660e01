import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { destinataires } from "@/db/schema/destinataire";
import { editions } from "@/db/schema/edition";
import { personnes } from "@/db/schema/personne";
import { destinataireMembres } from "@/db/schema/reponse";
import { inTransaction } from "@/db/transaction";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { findOuCreer } from "../../socle/auth/personne.ts";
import { ecrireCourriels } from "../../socle/courriel/outbox.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { compterMembres, sansReponse, unsafeAdressees } from "./queries.ts";
import { whyNotInviterPour } from "./rules.ts";
import type { invitationDestinataire, membreDestinataire } from "./schema.ts";

const JOUR_MS = 86_400_000;

/** Lets a person answer for a body, from the edition whose propositions made it be invited; told by mail. */
export function inviterDestinataire(
  actor: Actor,
  { editionId, destinataireId, courriel }: z.output<typeof invitationDestinataire>,
  now: Date,
): Promise<Result<string>> {
  return inTransaction(async (tx) => {
    const [organisme] = await tx
      .select({ id: destinataires.id, type: destinataires.type, nom: destinataires.nom })
      .from(destinataires)
      .where(eq(destinataires.id, destinataireId))
      .for("no key update");
    if (!organisme || !isInstructeur(actor, editionId)) return refused("introuvable");
    const adressees = (await unsafeAdressees(organisme, tx)).find((e) => e.editionId === editionId);
    if (!adressees) return refused("introuvable");
    const [deja] = await tx
      .select({ id: destinataireMembres.id })
      .from(destinataireMembres)
      .innerJoin(personnes, eq(personnes.id, destinataireMembres.personneId))
      .where(
        and(
          eq(destinataireMembres.destinataireId, destinataireId),
          eq(personnes.courriel, courriel.toLowerCase()),
          isNull(destinataireMembres.finAt),
        ),
      );
    const comptes = await compterMembres(tx, destinataireId, new Date(now.getTime() - JOUR_MS));
    const refus = whyNotInviterPour(actor, editionId, { ...comptes, deja: deja !== undefined });
    if (refus) return refused(refus);
    const personneId = await findOuCreer(tx, courriel, now);
    const [membre] = await tx
      .insert(destinataireMembres)
      .values({ destinataireId, personneId, inviteAt: now, invitePar: actor.personneId })
      .returning({ id: destinataireMembres.id });
    if (!membre) throw new Error("invitation non créée");
    await journaliser(tx, {
      at: now,
      type: "inviter_destinataire",
      objet: "destinataire",
      objetId: destinataireId,
      editionId,
      personneId: actor.personneId,
      donnees: { membre: membre.id, personne: personneId },
    });
    await ecrireCourriels(tx, [{ personneId, adresse: courriel }], {
      type: "destinataire_invite",
      donnees: {
        annee: adressees.annee,
        conference: adressees.conference,
        organisme: organisme.nom,
        propositions: adressees.propositions.length,
        aRepondre: sansReponse(adressees),
      },
      editionId,
      objet: "destinataire",
      objetId: destinataireId,
      at: now,
    });
    return done(membre.id);
  });
}

/** This person no longer answers for the body; what they answered stays. */
export function retirerDestinataire(
  actor: Actor,
  { editionId, membreId }: z.output<typeof membreDestinataire>,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const [edition] = await tx.select({ id: editions.id }).from(editions).where(eq(editions.id, editionId));
    if (!edition || !isInstructeur(actor, editionId)) return refused("introuvable");
    const [sorti] = await tx
      .update(destinataireMembres)
      .set({ finAt: now })
      .where(and(eq(destinataireMembres.id, membreId), isNull(destinataireMembres.finAt)))
      .returning({ destinataireId: destinataireMembres.destinataireId });
    if (!sorti) return refused("etat");
    await journaliser(tx, {
      at: now,
      type: "retirer_destinataire",
      objet: "destinataire",
      objetId: sorti.destinataireId,
      editionId,
      personneId: actor.personneId,
      donnees: { membre: membreId },
    });
    return done(undefined);
  });
}
