import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ensemble } from "@/db/ensemble";
import { ateliers } from "@/db/schema/atelier";
import { candidatureStructures, candidatures, candidatureTransitions, contacts } from "@/db/schema/candidature";
import { editions, editionTransitions } from "@/db/schema/edition";
import { codesTransition } from "../queries.ts";
import type { CandidatureBrouillon } from "../schema.ts";
import { reponsesDe } from "./colonnes.ts";
import { lireIntervenants, nommerIntervenants } from "./intervenants.ts";
import { CONTACT_VIDE } from "./vide.ts";

/** The rows a form is kept in, besides its own: what it is written over, and read from. */
export const rangees = (tx: Pick<Tx, "select">, id: string) => ({
  structures: tx
    .select()
    .from(candidatureStructures)
    .where(eq(candidatureStructures.candidatureId, id))
    .orderBy(asc(candidatureStructures.rang)),
  contacts: tx.select().from(contacts).where(eq(contacts.candidatureId, id)).orderBy(asc(contacts.rang)),
  intervenants: lireIntervenants(tx, id),
  transitions: tx
    .select({ id: candidatureTransitions.transitionId })
    .from(candidatureTransitions)
    .where(eq(candidatureTransitions.candidatureId, id)),
  ateliers: tx.select().from(ateliers).where(eq(ateliers.candidatureId, id)).orderBy(asc(ateliers.rang)),
});
export type Rangees = { [N in keyof ReturnType<typeof rangees>]: Awaited<ReturnType<typeof rangees>[N]> };

/** The form as it was saved, in the shape the schemas check. */
export async function lireFormulaire(tx: Pick<Tx, "select" | "execute">, id: string): Promise<CandidatureBrouillon> {
  const lu = await ensemble(lecturesDuFormulaire(tx, id), tx);
  const formulaire = formulaireDe(lu);
  if (!formulaire) throw new Error("candidature absente");
  return formulaire;
}

/** What `formulaireDe` needs, to be read with something else. */
export const lecturesDuFormulaire = (tx: Pick<Tx, "select">, id: string) => ({
  ...rangees(tx, id),
  candidature: tx
    .select({
      candidature: candidatures,
      transitions: codesTransition,
      transitionPrincipale: editionTransitions.code,
    })
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .leftJoin(editionTransitions, eq(editionTransitions.id, candidatures.transitionPrincipaleId))
    .where(eq(candidatures.id, id)),
});
type Lectures = ReturnType<typeof lecturesDuFormulaire>;
type Lues = { [N in keyof Lectures]: Awaited<Lectures[N]> };

/** Undefined when the candidature is not there. */
export function formulaireDe(lues: Lues): CandidatureBrouillon | undefined {
  const [c] = lues.candidature;
  if (!c) return undefined;
  return {
    ...reponsesDe(c.candidature),
    structureId: lues.structures[0]?.structureId ?? "",
    coOrganisateurs: lues.structures.slice(1).map((o) => o.structureId),
    contacts: [0, 1].map((rang) => contactDe(lues.contacts.find((p) => p.rang === rang))),
    transitions: c.transitions,
    transitionPrincipale: c.transitionPrincipale ?? "",
    intervenants: nommerIntervenants(lues.intervenants),
    ateliers: lues.ateliers.map((a) => ({
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
