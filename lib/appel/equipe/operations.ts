import "server-only";
import { and, eq, gt } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures, invitations } from "@/db/schema/candidature";
import { evenements } from "@/db/schema/journal";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { DroitInvitation } from "../../socle/acteur/roles.ts";
import { findOuCreer } from "../../socle/auth/personne.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { lock, type Verrouillee } from "../candidature/transition.ts";
import { inviterParCourriel } from "./lettres.ts";
import { type Equipe, unsafeEquipe } from "./queries.ts";
import { voitMembres, whyNotGerer, whyNotInviter } from "./rules.ts";
import type { InvitationSaisie } from "./schema.ts";

const JOUR_MS = 86_400_000;

/**
 * Invites a person by their address; one who has no account yet gets a row with the address alone. Refuses who already
 * writes through a structure, who is already invited, and more than twenty invitations.
 */
export function inviter(
  actor: Actor,
  candidatureId: string,
  { courriel, droit }: InvitationSaisie,
  now: Date,
): Promise<Result<string>> {
  return inTransaction(async (tx) => {
    const c = await lock(tx, actor, candidatureId);
    if (!c) return refused("introuvable");
    const equipe = await unsafeEquipe(c.id, tx);
    const refus = whyNotInviter(actor, c, {
      enCours: equipe.invitations.length,
      ...(await compterEnvois(tx, actor, c.id, now)),
    });
    if (refus) return refused(refus);
    const siens = equipe.membres.filter((m) => voitMembres(actor, c.editionId, m.structureId));
    if (siens.some((m) => m.courriel === courriel)) return refused("deja_organisateur");
    if (equipe.invitations.some((i) => i.courriel === courriel)) return refused("deja_invite");
    const personneId = await findOuCreer(tx, courriel, now);
    const [row] = await tx
      .insert(invitations)
      .values({ candidatureId: c.id, personneId, droit, createdAt: now })
      .returning({ id: invitations.id });
    if (!row) throw new Error("invitation non créée");
    await noter(tx, actor, c, "inviter", { invitation: row.id, personne: personneId, droit }, now);
    await inviterParCourriel(tx, c.id, { personneId, adresse: courriel }, droit, now);
    return done(row.id);
  });
}

/** Sends the mail of a waiting invitation again; it counts among the mails of the day. */
export const renvoyerInvitation = (actor: Actor, id: string, now: Date) =>
  surInvitation(actor, id, async (tx, c, _equipe, visee) => {
    if (visee.accepteeAt) return refused("etat");
    if (whyNotInviter(actor, c, { enCours: 0, ...(await compterEnvois(tx, actor, c.id, now)) }))
      return refused("limite_invitations");
    await noter(tx, actor, c, "inviter", { invitation: id, personne: visee.personneId, droit: visee.droit }, now);
    await inviterParCourriel(tx, c.id, { personneId: visee.personneId, adresse: visee.courriel }, visee.droit, now);
    return done(undefined);
  });

/** Lets a person write, or only read. The last one who may write keeps that right. */
export const changerDroit = (actor: Actor, id: string, droit: DroitInvitation, now: Date) =>
  surInvitation(actor, id, async (tx, c, equipe, visee) => {
    if (visee.droit === droit) return refused("etat");
    if (droit === "lecture" && !resteQuelquUn(equipe, visee.personneId)) return refused("dernier_organisateur");
    await tx.update(invitations).set({ droit }).where(eq(invitations.id, id));
    await noter(tx, actor, c, "modifier", { invitation: id, de: visee.droit, vers: droit }, now);
    return done(undefined);
  });

/** Takes an invitation back, accepted or not. The last person who may write does not go without a successor. */
export const retirerInvitation = (actor: Actor, id: string, now: Date) =>
  surInvitation(actor, id, supprimer(actor, id, now));

/** The invited person says yes: from now on they see the candidature. */
export function accepterInvitation(actor: Actor, id: string, now: Date): Promise<Result<string>> {
  return surLaMienne(actor, id, async (tx, c, mienne) => {
    if (mienne.accepteeAt) return refused("etat");
    await tx.update(invitations).set({ accepteeAt: now }).where(eq(invitations.id, id));
    await noter(tx, actor, c, "accepter_invitation", { invitation: id }, now);
    return done(c.id);
  });
}

/** The invited person says no, or leaves later; the last person who may write does not go without a successor. */
export function quitterInvitation(actor: Actor, id: string, now: Date): Promise<Result> {
  return surLaMienne(actor, id, async (tx, c, mienne) => {
    if (!mienne.accepteeAt) {
      await tx.delete(invitations).where(eq(invitations.id, id));
      await noter(tx, actor, c, "retirer_invitation", { invitation: id }, now);
      return done(undefined);
    }
    const verrouillee = await lock(tx, actor, c.id);
    if (!verrouillee) return refused("introuvable");
    return supprimer(actor, id, now)(tx, verrouillee, await unsafeEquipe(c.id, tx), mienne);
  });
}

type Invitation = Pick<Equipe["invitations"][number], "id" | "personneId" | "droit" | "accepteeAt">;
type CandidatureVisee = { id: string; editionId: string };

const supprimer =
  (actor: Actor, id: string, now: Date) =>
  async (tx: Tx, c: Verrouillee, equipe: Equipe, visee: Invitation): Promise<Result> => {
    if (visee.accepteeAt && visee.droit === "edition" && !resteQuelquUn(equipe, visee.personneId))
      return refused("dernier_organisateur");
    await tx.delete(invitations).where(eq(invitations.id, id));
    await noter(tx, actor, c, "retirer_invitation", { invitation: id }, now);
    return done(undefined);
  };

/** Somebody else may still write once this person is gone. */
const resteQuelquUn = (equipe: Equipe, personneId: string) =>
  equipe.membres.length > 0 ||
  equipe.invitations.some((i) => i.personneId !== personneId && i.droit === "edition" && i.accepteeAt !== null);

/** What an organiser does to one invitation: its candidature is locked, then everything is read again. */
function surInvitation(
  actor: Actor,
  id: string,
  suite: (tx: Tx, c: Verrouillee, equipe: Equipe, visee: Equipe["invitations"][number]) => Promise<Result>,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const candidatureId = await candidatureDe(tx, id);
    const c = candidatureId ? await lock(tx, actor, candidatureId) : undefined;
    if (!c) return refused("introuvable");
    const refus = whyNotGerer(actor, c);
    if (refus) return refused(refus);
    const equipe = await unsafeEquipe(c.id, tx);
    const visee = equipe.invitations.find((i) => i.id === id);
    return visee ? suite(tx, c, equipe, visee) : refused("introuvable");
  });
}

/** What the invited person does to their own invitation; the candidature, which they may not see yet, is locked first. */
function surLaMienne<T>(
  actor: Actor,
  id: string,
  suite: (tx: Tx, c: CandidatureVisee, mienne: Invitation) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inTransaction(async (tx) => {
    const candidatureId = await candidatureDe(tx, id);
    if (!candidatureId) return refused("introuvable");
    const [c] = await tx
      .select({ id: candidatures.id, editionId: candidatures.editionId })
      .from(candidatures)
      .where(eq(candidatures.id, candidatureId))
      .for("update");
    const [mienne] = await tx
      .select({
        id: invitations.id,
        personneId: invitations.personneId,
        droit: invitations.droit,
        accepteeAt: invitations.accepteeAt,
      })
      .from(invitations)
      .where(and(eq(invitations.id, id), eq(invitations.personneId, actor.personneId)));
    return c && mienne ? suite(tx, c, mienne) : refused("introuvable");
  });
}

async function candidatureDe(tx: Tx, invitationId: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: invitations.candidatureId })
    .from(invitations)
    .where(eq(invitations.id, invitationId));
  return row?.id;
}

/** Invitation mails of the last 24 hours, withdrawn ones included: the journal remembers them. */
async function compterEnvois(tx: Tx, actor: Actor, candidatureId: string, now: Date) {
  const recentes = and(eq(evenements.type, "inviter"), gt(evenements.at, new Date(now.getTime() - JOUR_MS)));
  const ici = and(eq(evenements.objet, "candidature"), eq(evenements.objetId, candidatureId), recentes);
  return {
    duJour: await tx.$count(evenements, ici),
    deLaPersonne: await tx.$count(evenements, and(eq(evenements.personneId, actor.personneId), recentes)),
  };
}

function noter(
  tx: Tx,
  actor: Actor,
  c: CandidatureVisee,
  type: "inviter" | "modifier" | "accepter_invitation" | "retirer_invitation",
  donnees: Record<string, string>,
  now: Date,
): Promise<void> {
  return journaliser(tx, {
    at: now,
    type,
    objet: "candidature",
    objetId: c.id,
    editionId: c.editionId,
    personneId: actor.personneId,
    donnees,
  });
}
