import "server-only";
import { and, desc, eq, inArray, lt, sql } from "drizzle-orm";
import { db, type Lecteur, type Tx } from "@/db/client";
import { candidatures, organisatrices } from "@/db/schema/candidature";
import { editions, editionTransitions } from "@/db/schema/edition";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { journaliser } from "../../../socle/journal/write.ts";
import { done, type Result, refused } from "../../../socle/result.ts";
import { isOrganisateurSql } from "../acces.ts";
import { ecrireFormulaire } from "../questions/ecrire-formulaire.ts";
import { lireFormulaire } from "../questions/formulaire.ts";
import { whyNotReconduire } from "../rules.ts";
import type { CandidatureBrouillon } from "../schema.ts";
import { lock } from "../transition.ts";
import { whyNotUnDePlus } from "./brouillons.ts";

/**
 * Opens a draft in the open edition with what an earlier candidature said: no dates, no commitments, the transitions
 * the edition still has. Asked twice, it answers the same draft while it is one.
 */
export function reconduire(actor: Actor, id: string, now: Date): Promise<Result<string>> {
  return inTransaction(async (tx) => {
    const source = await lock(tx, actor, id);
    if (!source) return refused("introuvable");
    const ouverte = await findEditionOuverte(tx);
    const annee = await anneeDe(tx, source.editionId);
    const refus = whyNotReconduire(actor, { structures: source.structures, annee }, ouverte, now);
    if (refus) return refused(refus);
    if (!ouverte) return refused("appel_clos");
    const deja = await brouillonReconduit(tx, actor, id, ouverte.id);
    if (deja) return done(deja);
    const plein = await whyNotUnDePlus(tx, actor, ouverte.id);
    if (plein) return refused(plein);
    const [row] = await tx
      .insert(candidatures)
      .values({
        editionId: ouverte.id,
        etat: "brouillon",
        intitule: "",
        reconduiteDeId: id,
        creePar: actor.personneId,
        createdAt: now,
        updatedAt: now,
      })
      .returning({ id: candidatures.id });
    if (!row) throw new Error("candidature non créée");
    const connues = await tx
      .select({ code: editionTransitions.code })
      .from(editionTransitions)
      .where(eq(editionTransitions.editionId, ouverte.id));
    const donnees = reprendre(
      await lireFormulaire(tx, id),
      actor,
      connues.map((t) => t.code),
    );
    const cible = { id: row.id, editionId: ouverte.id };
    const written = await ecrireFormulaire(tx, actor, cible, donnees, now);
    if (!written.ok) return written;
    await journaliser(tx, {
      at: now,
      type: "creer",
      objet: "candidature",
      objetId: row.id,
      editionId: ouverte.id,
      personneId: actor.personneId,
      donnees: { reconduiteDe: id },
    });
    return done(row.id);
  });
}

/** What goes on from one edition to the next; the person's own structure carries it. */
function reprendre(
  f: CandidatureBrouillon,
  actor: Actor,
  connues: CandidatureBrouillon["transitions"],
): CandidatureBrouillon {
  const structures = [f.structureId, ...f.coOrganisateurs];
  const porteuse = structures.find((s) => actor.structures.includes(s)) ?? f.structureId;
  return {
    ...f,
    structureId: porteuse,
    coOrganisateurs: structures.filter((s) => s !== porteuse).slice(0, 6),
    transitions: f.transitions.filter((t) => connues.includes(t)),
    engagements: [],
    // They agreed to be named in one edition: they are asked again.
    intervenants: f.intervenants.map((i) => ({ ...i, publie: false })),
    ateliers: f.ateliers.map((a) => ({
      ...a,
      id: null,
      date: "",
      mois: "",
      heureDebut: "",
      heureFin: "",
      lienVisio: "",
    })),
  };
}

/** The candidatures of earlier editions this person could start again from, newest first. */
export function listReconductibles(actor: Actor, annee: number) {
  if (actor.structures.length === 0) return Promise.resolve([]);
  const miennes = db
    .select({ id: organisatrices.candidatureId })
    .from(organisatrices)
    .where(inArray(organisatrices.structureId, actor.structures));
  return db
    .select({ id: candidatures.id, intitule: candidatures.intitule, annee: editions.annee })
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .where(and(lt(editions.annee, annee), inArray(candidatures.id, miennes), isOrganisateurSql(actor)))
    .orderBy(desc(editions.annee), sql`${candidatures.intitule} collate "fr"`)
    .limit(30);
}

/** The edition that takes candidatures, if one is open; whether it does at this hour is the rule's business. */
export async function findEditionOuverte(lecteur: Lecteur = db) {
  const [edition] = await lecteur
    .select({
      id: editions.id,
      annee: editions.annee,
      etat: editions.etat,
      dateOuvertureAppel: editions.dateOuvertureAppel,
      dateClotureAppel: editions.dateClotureAppel,
    })
    .from(editions)
    .where(eq(editions.etat, "ouverte"))
    .orderBy(desc(editions.annee))
    .limit(1);
  return edition;
}

async function anneeDe(tx: Tx, editionId: string): Promise<number> {
  const [edition] = await tx.select({ annee: editions.annee }).from(editions).where(eq(editions.id, editionId));
  if (!edition) throw new Error("édition absente");
  return edition.annee;
}

async function brouillonReconduit(tx: Tx, actor: Actor, sourceId: string, editionId: string) {
  const [deja] = await tx
    .select({ id: candidatures.id })
    .from(candidatures)
    .where(
      and(
        eq(candidatures.reconduiteDeId, sourceId),
        eq(candidatures.editionId, editionId),
        eq(candidatures.etat, "brouillon"),
        eq(candidatures.creePar, actor.personneId),
      ),
    );
  return deja?.id;
}
