import "server-only";
import { and, eq, gt, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { messages } from "@/db/schema/message";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { type Destinataire, ecrireCourriels, instructeursDe, organisateursDe } from "../../socle/courriel/outbox.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { lireDossier } from "../candidature/dossier-courriel.ts";
import { lock, type Verrouillee } from "../candidature/transition.ts";
import type { CoteMessage } from "../instruction/choix.ts";
import { coteDe, MINUTES_ENTRE_COURRIELS } from "./rules.ts";

type Message = { candidatureId: string; cle: string; texte: string };

/** Writes to the other side and tells it by mail, at most once in ten minutes per address. The same `cle` twice is one message. */
export function ecrireMessage(actor: Actor, { candidatureId, cle, texte }: Message, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const c = await lock(tx, actor, candidatureId);
    if (!c) return refused("introuvable");
    const cote = coteDe(actor, c);
    if (!cote) return refused("non_autorise");
    const written = await tx
      .insert(messages)
      .values({ id: cle, candidatureId, auteurId: actor.personneId, cote, texte, at: now })
      .onConflictDoNothing()
      .returning({ id: messages.id });
    if (written.length === 0) return done(undefined);
    await journaliser(tx, {
      at: now,
      type: "ecrire_message",
      objet: "candidature",
      objetId: candidatureId,
      editionId: c.editionId,
      personneId: actor.personneId,
      donnees: { cote },
    });
    await prevenir(tx, c, cote, texte, now);
    return done(undefined);
  });
}

async function prevenir(tx: Tx, c: Verrouillee, cote: CoteMessage, texte: string, now: Date): Promise<void> {
  const enFace = cote === "cress" ? await organisateursDe(tx, c.id) : await instructeursDe(tx, c.editionId);
  const destinataires = await sansPrevenusRecemment(tx, c.id, enFace, now);
  const { contact, dossier } = await lireDossier(tx, c.id);
  await ecrireCourriels(tx, destinataires, {
    type: "message_recu",
    donnees: { dossier, de: cote, texte },
    editionId: c.editionId,
    objet: "candidature",
    objetId: c.id,
    contact,
    at: now,
  });
}

/** Those who had no mail about this conversation in the last ten minutes; the candidature's lock makes it exact. */
async function sansPrevenusRecemment(
  tx: Tx,
  candidatureId: string,
  destinataires: readonly Destinataire[],
  now: Date,
): Promise<Destinataire[]> {
  if (destinataires.length === 0) return [];
  const depuis = new Date(now.getTime() - MINUTES_ENTRE_COURRIELS * 60_000);
  const prevenus = await tx
    .select({ adresse: courriels.adresse })
    .from(courriels)
    .where(
      and(
        eq(courriels.objet, "candidature"),
        eq(courriels.objetId, candidatureId),
        eq(courriels.type, "message_recu"),
        gt(courriels.createdAt, depuis),
        inArray(
          courriels.adresse,
          destinataires.map((d) => d.adresse),
        ),
      ),
    );
  const adresses = new Set(prevenus.map((p) => p.adresse));
  return destinataires.filter((d) => !adresses.has(d.adresse));
}
