import "server-only";
import { and, eq, gt, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { evenements } from "@/db/schema/journal";
import { personnes } from "@/db/schema/personne";
import { membres, structures } from "@/db/schema/structure";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { encoreElle, findSuivie } from "../structure/acces.ts";
import { compterAutres, lockStructures } from "../structure/depart.ts";
import { annoncerDemande, annoncerPlace, annoncerRefus } from "../structure/lettres.ts";
import { whyNotModifierStructure } from "../structure/rules.ts";
import { acheverTransfert } from "./transfert.ts";

const JOUR_MS = 86_400_000;
/** Each one writes to all the members of a structure. */
const ADHESIONS_PAR_JOUR = 10;

/** Asks to join a structure; its members are told. Refuses a second request while the first waits. */
export function demanderAdhesion(actor: Actor, structureId: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const [structure] = await tx
      .select({ id: structures.id })
      .from(structures)
      .where(and(eq(structures.id, structureId), encoreElle));
    if (!structure) return refused("structure_inconnue");
    const recentes = and(
      eq(evenements.personneId, actor.personneId),
      eq(evenements.type, "demander_adhesion"),
      gt(evenements.at, new Date(now.getTime() - JOUR_MS)),
    );
    if ((await tx.$count(evenements, recentes)) >= ADHESIONS_PAR_JOUR) return refused("limite");
    const demande = { etat: "demande", demandeAt: now, closAt: null, mot: null } as const;
    const inserted = await tx
      .insert(membres)
      .values({ structureId, personneId: actor.personneId, ...demande })
      .onConflictDoUpdate({
        target: [membres.structureId, membres.personneId],
        set: demande,
        setWhere: inArray(membres.etat, ["refusee", "sorti"]),
      })
      .returning({ id: membres.id });
    if (inserted.length === 0) return refused("deja_membre");
    await journaliser(tx, {
      at: now,
      type: "demander_adhesion",
      objet: "structure",
      objetId: structureId,
      editionId: null,
      personneId: actor.personneId,
    });
    await annoncerDemande(tx, actor, structureId, now);
    return done(undefined);
  });
}

/**
 * A member or the CRESS lets somebody in, whose request they may have refused before. The second click of two finds
 * nothing left to accept. When a member was handing their place over, they leave now.
 */
export const accepterAdhesion = (actor: Actor, membreId: string, now: Date): Promise<Result> =>
  surMembre(actor, membreId, async (tx, m) => {
    // An agent asks like anybody, and so does who hands their place over: somebody else answers.
    if (m.personneId === actor.personneId || m.transmisPar === actor.personneId) return refused("non_autorise");
    if (m.etat !== "demande" && m.etat !== "refusee") return refused("etat");
    await entrer(tx, actor, m, "accepter_adhesion", now);
    await annoncerPlace(tx, m, "adhesion_acceptee", m.structureId, now);
    if (m.transmisPar) await acheverTransfert(tx, m.transmisPar, m, now);
    return done(undefined);
  });

/** A member or the CRESS says no, with a word for the person. What was handed over stays where it was. */
export const refuserAdhesion = (actor: Actor, membreId: string, mot: string, now: Date): Promise<Result> =>
  surMembre(actor, membreId, async (tx, m) => {
    if (m.personneId === actor.personneId || m.transmisPar === actor.personneId) return refused("non_autorise");
    if (m.etat !== "demande") return refused("etat");
    await noter(tx, actor, m, "refuser_adhesion", now);
    if (m.transmisPar) {
      // The person chosen to follow asked for nothing: who chose them reads the answer.
      await tx.delete(membres).where(eq(membres.id, m.id));
      const [passeur] = await tx
        .select({ personneId: personnes.id, adresse: personnes.courriel })
        .from(personnes)
        .where(eq(personnes.id, m.transmisPar));
      if (passeur) await annoncerRefus(tx, passeur, "transfert_refuse", m.structureId, mot, now);
      return done(undefined);
    }
    await tx
      .update(membres)
      .set({ etat: "refusee", closAt: now, mot: mot || null })
      .where(eq(membres.id, m.id));
    await annoncerRefus(tx, m, "adhesion_refusee", m.structureId, mot, now);
    return done(undefined);
  });

/** A member puts another out, or the CRESS does. Refuses the last one, and oneself, who leaves instead. */
export const sortirMembre = (actor: Actor, membreId: string, now: Date): Promise<Result> =>
  surMembre(actor, membreId, async (tx, m) => {
    if (m.personneId === actor.personneId) return refused("non_autorise");
    if (m.etat !== "membre") return refused("etat");
    if ((await compterAutres(tx, m.structureId, m.personneId)) === 0) return refused("dernier_membre");
    await tx
      .update(membres)
      .set({ etat: "sorti", closAt: now, accepteAt: null, acceptePar: null })
      .where(eq(membres.id, m.id));
    await noter(tx, actor, m, "sortir_membre", now);
    await annoncerPlace(tx, m, "membre_sorti", m.structureId, now);
    return done(undefined);
  });

/** Takes that back. */
export const remettreMembre = (actor: Actor, membreId: string, now: Date): Promise<Result> =>
  surMembre(actor, membreId, async (tx, m) => {
    if (m.personneId === actor.personneId) return refused("non_autorise");
    if (m.etat !== "sorti") return refused("etat");
    await entrer(tx, actor, m, "remettre_membre", now);
    await annoncerPlace(tx, m, "membre_remis", m.structureId, now);
    return done(undefined);
  });

export type MembreVise = {
  id: string;
  structureId: string;
  personneId: string;
  etat: (typeof membres.$inferSelect)["etat"];
  transmisPar: string | null;
  transmisPourId: string | null;
  adresse: string;
};

/** One row of a structure's members: the structure is locked, then all is read again, the actor's own place too. */
function surMembre(actor: Actor, membreId: string, suite: (tx: Tx, m: MembreVise) => Promise<Result>): Promise<Result> {
  return inTransaction(async (tx) => {
    const [visee] = await tx.select({ structureId: membres.structureId }).from(membres).where(eq(membres.id, membreId));
    if (!visee) return refused("introuvable");
    await lockStructures(tx, [visee.structureId]);
    const [m] = await tx
      .select({
        id: membres.id,
        structureId: membres.structureId,
        personneId: membres.personneId,
        etat: membres.etat,
        transmisPar: membres.transmisPar,
        transmisPourId: membres.transmisPourId,
        adresse: personnes.courriel,
      })
      .from(membres)
      .innerJoin(personnes, eq(personnes.id, membres.personneId))
      .where(eq(membres.id, membreId));
    if (!m) return refused("introuvable");
    // Put out by somebody else a moment ago, one acts on nothing more.
    const structuresActuelles = await tx
      .select({ id: membres.structureId })
      .from(membres)
      .where(and(eq(membres.personneId, actor.personneId), eq(membres.etat, "membre")));
    const actuel = { ...actor, structures: structuresActuelles.map((s) => s.id) };
    const refus = whyNotModifierStructure(actuel, await findSuivie(tx, actor, m.structureId));
    return refus ? refused(refus) : suite(tx, m);
  });
}

async function entrer(
  tx: Tx,
  actor: Actor,
  m: MembreVise,
  type: "accepter_adhesion" | "remettre_membre",
  now: Date,
): Promise<void> {
  await tx
    .update(membres)
    .set({
      etat: "membre",
      accepteAt: now,
      acceptePar: actor.personneId,
      closAt: null,
      mot: null,
      transmisPar: null,
      transmisPourId: null,
    })
    .where(eq(membres.id, m.id));
  await noter(tx, actor, m, type, now);
}

const noter = (
  tx: Tx,
  actor: Actor,
  m: MembreVise,
  type: "accepter_adhesion" | "refuser_adhesion" | "sortir_membre" | "remettre_membre",
  now: Date,
) =>
  journaliser(tx, {
    at: now,
    type,
    objet: "structure",
    objetId: m.structureId,
    editionId: null,
    personneId: actor.personneId,
    donnees: { membre: m.personneId },
  });
