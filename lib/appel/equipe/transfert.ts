import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures, invitations } from "@/db/schema/candidature";
import { membres } from "@/db/schema/structure";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { lock, type Verrouillee } from "../candidature/transition.ts";
import { cederMembre, compterAutres, isMembreEncore, lockStructures, proposerMembre } from "../structure/depart.ts";
import { annoncerTransfert } from "./lettres.ts";
import { unsafeEquipe } from "./queries.ts";
import { whyNotTransferer } from "./rules.ts";

/** `enAttente`: the members of a structure are asked first, and nothing has changed yet. */
export type Transfert = { enAttente: boolean };

/**
 * Hands one's part over and leaves. The successor is of the team: an invited person who accepted, or a member. They may
 * write from now on; when one's part came from a structure, they take one's place in it, once its other members agree
 * to somebody from outside.
 */
export function transferer(actor: Actor, candidatureId: string, vers: string, now: Date): Promise<Result<Transfert>> {
  return inTransaction<Transfert>(async (tx) => {
    const c = await lock(tx, actor, candidatureId);
    if (!c) return refused("introuvable");
    const refus = whyNotTransferer(actor, c);
    if (refus) return refused(refus);
    await lockStructures(tx, c.structures);
    const equipe = await unsafeEquipe(c.id, tx);
    const miennes = equipe.membres.flatMap((m) => (m.personneId === actor.personneId ? m.structureId : []));
    // The rules saw the structures of the request; a part handed over since is no longer there.
    if (miennes.length === 0 && c.invitation !== "edition") return refused("etat");
    const invite = equipe.invitations.find((i) => i.personneId === vers);
    const membre = equipe.membres.find((m) => m.personneId === vers);
    const successeur = membre ?? invite;
    if (!successeur || vers === actor.personneId) return refused("introuvable");
    if (!membre && !invite?.accepteeAt) return refused("invitation_en_attente");
    const aDemander: string[] = [];
    for (const structureId of miennes)
      if (
        !(await isMembreEncore(tx, structureId, vers)) &&
        (await compterAutres(tx, structureId, actor.personneId)) > 0
      )
        aDemander.push(structureId);
    if (aDemander.length > 0) {
      for (const structureId of aDemander) await proposerMembre(tx, structureId, actor.personneId, vers, c.id, now);
      await noter(tx, actor.personneId, c, "demander_transfert", vers, now);
      return done({ enAttente: true });
    }
    for (const structureId of miennes) await cederMembre(tx, structureId, actor.personneId, vers, now);
    await ceder(tx, c, actor.personneId, { personneId: vers, adresse: successeur.courriel }, now);
    return done({ enAttente: false });
  });
}

/** Gives up handing over what the members have not answered yet. */
export function annulerTransfert(actor: Actor, candidatureId: string): Promise<Result> {
  return inTransaction(async (tx) => {
    const annulees = await tx
      .delete(membres)
      .where(
        and(
          eq(membres.transmisPar, actor.personneId),
          eq(membres.transmisPourId, candidatureId),
          eq(membres.etat, "demande"),
        ),
      )
      .returning({ id: membres.id });
    return annulees.length > 0 ? done(undefined) : refused("etat");
  });
}

/**
 * The members of a structure have said yes: the giver leaves it, and once no other structure is awaited the candidature
 * passes too. The caller holds the structure.
 */
export async function acheverTransfert(
  tx: Tx,
  de: string,
  m: { structureId: string; personneId: string; adresse: string; transmisPourId: string | null },
  now: Date,
): Promise<void> {
  await cederMembre(tx, m.structureId, de, m.personneId, now);
  if (!m.transmisPourId) return;
  const restent = await tx.$count(
    membres,
    and(eq(membres.transmisPar, de), eq(membres.transmisPourId, m.transmisPourId), eq(membres.etat, "demande")),
  );
  const [c] = await tx
    .select({ id: candidatures.id, editionId: candidatures.editionId, creePar: candidatures.creePar })
    .from(candidatures)
    .where(eq(candidatures.id, m.transmisPourId))
    .for("update");
  if (c && restent === 0) await ceder(tx, c, de, { personneId: m.personneId, adresse: m.adresse }, now);
}

/** The candidature's own part: the successor writes, the giver's invitation and authorship go. */
async function ceder(
  tx: Tx,
  c: Pick<Verrouillee, "id" | "editionId" | "creePar">,
  de: string,
  vers: { personneId: string; adresse: string },
  now: Date,
): Promise<void> {
  await tx
    .update(invitations)
    .set({ droit: "edition" })
    .where(
      and(
        eq(invitations.candidatureId, c.id),
        eq(invitations.personneId, vers.personneId),
        isNotNull(invitations.accepteeAt),
      ),
    );
  await tx.delete(invitations).where(and(eq(invitations.candidatureId, c.id), eq(invitations.personneId, de)));
  if (c.creePar === de)
    await tx.update(candidatures).set({ creePar: vers.personneId }).where(eq(candidatures.id, c.id));
  await noter(tx, de, c, "transferer", vers.personneId, now);
  await annoncerTransfert(tx, c.id, vers, now);
}

const noter = (
  tx: Tx,
  de: string,
  c: { id: string; editionId: string },
  type: "transferer" | "demander_transfert",
  vers: string,
  now: Date,
) =>
  journaliser(tx, {
    at: now,
    type,
    objet: "candidature",
    objetId: c.id,
    editionId: c.editionId,
    personneId: de,
    donnees: { de, vers },
  });
