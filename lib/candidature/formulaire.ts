import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Lecteur, Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatureStructures, candidatures, candidatureTransitions } from "@/db/schema/candidature";
import { editions, editionTransitions } from "@/db/schema/edition";
import { contacts } from "@/db/schema/instruction";
import { communes } from "@/db/schema/territoire";
import type { Actor } from "../auth/actor.ts";
import { done, type Result, refused } from "../result.ts";
import { ecrireIntervenants, unsafeListIntervenants } from "./intervenants.ts";
import { ecrireOrganisateurs } from "./organisateurs.ts";
import { champQuand, isDansPeriode } from "./periode.ts";
import { codesTransition } from "./queries.ts";
import { type AtelierBrouillon, type CandidatureBrouillon, isContactRempli } from "./schema.ts";
import { CONTACT_VIDE } from "./vide.ts";

type Cible = { id: string; editionId: string };

/**
 * Writes the whole form: columns, persons, transitions, organisers, ateliers. Refuses a structure, a transition or a commune
 * that does not exist, a date outside the edition, and a structure the person has not asked to join.
 */
export async function ecrireFormulaire(
  tx: Tx,
  actor: Actor,
  cible: Cible,
  f: CandidatureBrouillon,
  now: Date,
): Promise<Result> {
  await tx
    .update(candidatures)
    .set({
      intitule: f.intitule,
      resume: f.resume || null,
      objectifs: f.objectifs || null,
      methode: f.methode || null,
      format: f.format || null,
      publicsCibles: f.publicsCibles,
      publicAutre: f.publicAutre || null,
      questionsTravaillees: f.questionsTravaillees || null,
      territoire: f.territoire || null,
      jauge: f.jauge ? Number(f.jauge) : null,
      ecoGestes: f.ecoGestes,
      ecoCommentaire: f.ecoCommentaire || null,
      accessibilites: f.accessibilites,
      inscriptionUrl: f.inscriptionUrl || null,
      besoins: f.besoins || null,
      engagements: f.engagements,
    })
    .where(eq(candidatures.id, cible.id));
  await ecrireIntervenants(tx, cible.id, f.intervenants);
  for (const step of [ecrireContacts, ecrireTransitions, ecrireOrganisateurs, ecrireAteliers]) {
    const result = await step(tx, actor, cible, f, now);
    if (!result.ok) return result;
  }
  return done(undefined);
}

async function ecrireContacts(tx: Tx, _actor: Actor, cible: Cible, f: CandidatureBrouillon): Promise<Result> {
  await tx.delete(contacts).where(eq(contacts.candidatureId, cible.id));
  const remplis = f.contacts.flatMap((c, rang) =>
    isContactRempli(c)
      ? [
          {
            candidatureId: cible.id,
            rang,
            prenom: c.prenom,
            nom: c.nom,
            fonction: c.fonction || null,
            courriel: c.courriel || null,
            telephone: c.telephone || null,
            publie: c.publie,
          },
        ]
      : [],
  );
  if (remplis.length > 0) await tx.insert(contacts).values(remplis);
  return done(undefined);
}

async function ecrireTransitions(tx: Tx, _actor: Actor, cible: Cible, f: CandidatureBrouillon): Promise<Result> {
  await tx.delete(candidatureTransitions).where(eq(candidatureTransitions.candidatureId, cible.id));
  if (f.transitions.length === 0) {
    await tx.update(candidatures).set({ transitionPrincipaleId: null }).where(eq(candidatures.id, cible.id));
    return done(undefined);
  }
  const voulues = [...new Set(f.transitions)];
  const rows = await tx
    .select({ id: editionTransitions.id, code: editionTransitions.code })
    .from(editionTransitions)
    .where(and(eq(editionTransitions.editionId, cible.editionId), inArray(editionTransitions.code, voulues)));
  if (rows.length !== voulues.length) return refused("transition_inconnue", "transitions");
  // One among several: alone, a transition is not the main one of anything.
  const principale = rows.length > 1 ? rows.find((t) => t.code === f.transitionPrincipale) : undefined;
  await tx
    .update(candidatures)
    .set({ transitionPrincipaleId: principale?.id ?? null })
    .where(eq(candidatures.id, cible.id));
  await tx
    .insert(candidatureTransitions)
    .values(rows.map((t) => ({ candidatureId: cible.id, transitionId: t.id, editionId: cible.editionId })));
  return done(undefined);
}

async function ecrireAteliers(
  tx: Tx,
  _actor: Actor,
  cible: Cible,
  f: CandidatureBrouillon,
  now: Date,
): Promise<Result> {
  const [edition] = await tx
    .select({ dateDebut: editions.dateDebut, dateFin: editions.dateFin })
    .from(editions)
    .where(eq(editions.id, cible.editionId));
  if (!edition) return refused("introuvable");
  const periode = { debut: edition.dateDebut, fin: edition.dateFin };
  const hors = f.ateliers.findIndex((a) => !isDansPeriode(a, periode));
  if (hors >= 0) return refused("date_hors_edition", champQuand(hors, f.ateliers[hors]));

  const communeDe = (a: AtelierBrouillon) => (a.modalite === "visio" ? "" : a.communeCode);
  const codes = [...new Set(f.ateliers.map(communeDe).filter(Boolean))];
  const lues = codes.length
    ? await tx
        .select({ code: communes.code, departementCode: communes.departementCode })
        .from(communes)
        .where(inArray(communes.code, codes))
    : [];
  const departementDe = new Map(lues.map((c) => [c.code, c.departementCode]));
  const inconnue = f.ateliers.findIndex((a) => communeDe(a) && !departementDe.has(communeDe(a)));
  if (inconnue >= 0) return refused("commune_inconnue", `ateliers.${inconnue}.communeCode`);

  const anciens = await tx
    .delete(ateliers)
    .where(and(eq(ateliers.candidatureId, cible.id), eq(ateliers.etat, "propose")))
    .returning({ id: ateliers.id });
  const siens = new Set(anciens.map((a) => a.id));
  if (f.ateliers.length === 0) return done(undefined);
  await tx.insert(ateliers).values(
    f.ateliers.map((a, rang) => ({
      ...(a.id && siens.has(a.id) ? { id: a.id } : {}),
      editionId: cible.editionId,
      candidatureId: cible.id,
      rang,
      etat: "propose" as const,
      ...colonnesAtelier(a, departementDe),
      updatedAt: now,
    })),
  );
  return done(undefined);
}

function colonnesAtelier(a: AtelierBrouillon, departementDe: Map<string, string>) {
  const surPlace = a.modalite !== "visio";
  const communeCode = surPlace && a.communeCode ? a.communeCode : null;
  return {
    modalite: a.modalite || null,
    date: a.date || null,
    mois: a.date ? a.date.slice(0, 7) : a.mois || null,
    heureDebut: a.heureDebut || null,
    heureFin: a.heureFin || null,
    jauge: a.jauge ? Number(a.jauge) : null,
    communeCode,
    departementCode: communeCode ? (departementDe.get(communeCode) ?? null) : null,
    lieu: surPlace ? a.lieu || null : null,
    lienVisio: a.modalite === "presentiel" ? null : a.lienVisio || null,
  };
}

/** The form as it was saved, in the shape the schemas check. */
export async function lireFormulaire(tx: Lecteur, id: string): Promise<CandidatureBrouillon> {
  const [c] = await tx
    .select({
      candidature: candidatures,
      transitions: codesTransition,
      transitionPrincipale: editionTransitions.code,
    })
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .leftJoin(editionTransitions, eq(editionTransitions.id, candidatures.transitionPrincipaleId))
    .where(eq(candidatures.id, id));
  if (!c) throw new Error("candidature absente");
  const organisateurs = await tx
    .select({ id: candidatureStructures.structureId })
    .from(candidatureStructures)
    .where(eq(candidatureStructures.candidatureId, id))
    .orderBy(asc(candidatureStructures.rang));
  const personnes = await tx.select().from(contacts).where(eq(contacts.candidatureId, id));
  const rows = await tx.select().from(ateliers).where(eq(ateliers.candidatureId, id)).orderBy(asc(ateliers.rang));
  return {
    structureId: organisateurs[0]?.id ?? "",
    coOrganisateurs: organisateurs.slice(1).map((o) => o.id),
    contacts: [0, 1].map((rang) => contactDe(personnes.find((p) => p.rang === rang))),
    intitule: c.candidature.intitule,
    transitions: c.transitions,
    transitionPrincipale: c.transitionPrincipale ?? "",
    resume: c.candidature.resume ?? "",
    objectifs: c.candidature.objectifs ?? "",
    questionsTravaillees: c.candidature.questionsTravaillees ?? "",
    publicsCibles: c.candidature.publicsCibles,
    publicAutre: c.candidature.publicAutre ?? "",
    territoire: c.candidature.territoire ?? "",
    format: c.candidature.format ?? "",
    methode: c.candidature.methode ?? "",
    jauge: c.candidature.jauge?.toString() ?? "",
    intervenants: await unsafeListIntervenants(tx, id),
    ecoGestes: c.candidature.ecoGestes,
    ecoCommentaire: c.candidature.ecoCommentaire ?? "",
    accessibilites: c.candidature.accessibilites,
    inscriptionUrl: c.candidature.inscriptionUrl ?? "",
    besoins: c.candidature.besoins ?? "",
    engagements: c.candidature.engagements,
    ateliers: rows.map((a) => ({
      id: a.id,
      modalite: a.modalite ?? "",
      date: a.date ?? "",
      mois: a.date ? "" : (a.mois ?? ""),
      heureDebut: a.heureDebut?.slice(0, 5) ?? "",
      heureFin: a.heureFin?.slice(0, 5) ?? "",
      communeCode: a.communeCode ?? "",
      lieu: a.lieu ?? "",
      lienVisio: a.lienVisio ?? "",
      jauge: a.jauge?.toString() ?? "",
    })),
  };
}

function contactDe(c: typeof contacts.$inferSelect | undefined): CandidatureBrouillon["contacts"][number] {
  if (!c) return CONTACT_VIDE;
  return {
    prenom: c.prenom,
    nom: c.nom,
    fonction: c.fonction ?? "",
    courriel: c.courriel ?? "",
    telephone: c.telephone ?? "",
    publie: c.publie,
  };
}
