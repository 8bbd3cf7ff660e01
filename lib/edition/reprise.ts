import "server-only";
import { eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ateliers, emargements, rappelsPublies } from "@/db/schema/atelier";
import { candidatureStructures, candidatures, candidatureTransitions, decisions } from "@/db/schema/candidature";
import { chiffresPublies, editions } from "@/db/schema/edition";
import { structures } from "@/db/schema/structure";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../auth/actor.ts";
import { joursApres } from "../horloge/jours.ts";
import { journaliser } from "../journal/write.ts";
import { done, type Result, refused } from "../result.ts";
import { finDeJournee } from "../typographie/dates.ts";
import { creerEdition, type EditionCreee, type NouvelleEdition } from "./creation.ts";
import type { CodeTransition } from "./transitions.ts";

/** An edition held before the application: only what statistics need is required, the rest stays null. */
export type EditionReprise = {
  edition: NouvelleEdition;
  structures: { nom: string; sigle: string | null; nomPublie: string }[];
  candidatures: {
    /** Published names, porteuse first. */
    organisateurs: string[];
    intitule: string;
    transitions: CodeTransition[];
    ateliers: {
      /** Becomes the code: 12 → A12. */
      ordre: number;
      date: string | null;
      mois: string;
      modalite: "presentiel" | "visio" | "hybride" | null;
      codeInsee: string | null;
      departement: string | null;
      participants: number | null;
    }[];
  }[];
  /** When the labels were announced; the candidatures are dated by the end of the call. */
  annonceAt: Date;
  chiffresPublies: { cle: string; valeur: number }[];
  rappelsPublies: { transition: CodeTransition; ordres: number[]; intitule: string }[];
};

/** Records an earlier edition at its own instants, and journals that it was taken over. For an administrateur. */
export function reprendreEdition(actor: Actor, reprise: EditionReprise, now: Date): Promise<Result<string>> {
  return inTransaction(async (tx) => {
    if (!actor.administrateur) return refused("non_autorise");
    const edition = await creerEdition(tx, reprise.edition, now);
    await journaliser(tx, {
      at: now,
      type: "reprendre",
      objet: "edition",
      objetId: edition.id,
      editionId: edition.id,
      personneId: actor.personneId,
    });
    const structureDe = await trouverOuCreerStructures(tx, reprise, now);
    const atelierDe = new Map<number, string>();
    for (const [rang, c] of reprise.candidatures.entries()) {
      const missing = c.organisateurs.find((nom) => !structureDe.has(nom));
      if (missing !== undefined) return refused("structure_inconnue");
      await reprendreCandidature(tx, actor, reprise, edition, { ...c, numeroLabel: rang + 1 }, structureDe, atelierDe);
    }
    const dernier = Math.max(0, ...atelierDe.keys());
    await tx
      .update(editions)
      .set({ dernierAtelier: dernier, dernierLabel: reprise.candidatures.length })
      .where(eq(editions.id, edition.id));
    if (reprise.chiffresPublies.length > 0)
      await tx.insert(chiffresPublies).values(reprise.chiffresPublies.map((c) => ({ ...c, editionId: edition.id })));
    const rappels = reprise.rappelsPublies.flatMap((r) =>
      r.ordres.map((ordre) => ({
        atelierId: atelierDe.get(ordre) ?? "",
        transition: r.transition,
        intitulePublie: r.intitule,
      })),
    );
    if (rappels.length > 0) await tx.insert(rappelsPublies).values(rappels);
    return done(edition.id);
  });
}

/** Structures by published name; those already known from another edition are used again. */
async function trouverOuCreerStructures(tx: Tx, reprise: EditionReprise, now: Date): Promise<Map<string, string>> {
  const noms = reprise.structures.map((s) => s.nomPublie);
  const known = await tx
    .select({ id: structures.id, nomPublie: structures.nomPublie })
    .from(structures)
    .where(inArray(structures.nomPublie, noms));
  const byName = new Map(known.map((s) => [s.nomPublie, s.id]));
  const nouvelles = reprise.structures.filter((s) => !byName.has(s.nomPublie));
  if (nouvelles.length === 0) return byName;
  const rows = await tx
    .insert(structures)
    .values(nouvelles.map((s) => ({ ...s, createdAt: now })))
    .returning({ id: structures.id, nomPublie: structures.nomPublie });
  for (const s of rows) byName.set(s.nomPublie, s.id);
  return byName;
}

async function reprendreCandidature(
  tx: Tx,
  actor: Actor,
  reprise: EditionReprise,
  edition: EditionCreee,
  c: EditionReprise["candidatures"][number] & { numeroLabel: number },
  structureDe: Map<string, string>,
  atelierDe: Map<number, string>,
): Promise<void> {
  const soumiseAt = finDeJournee(reprise.edition.dateClotureAppel);
  const at = reprise.annonceAt;
  const [row] = await tx
    .insert(candidatures)
    .values({
      editionId: edition.id,
      etat: "labellisee",
      intitule: c.intitule,
      numeroLabel: c.numeroLabel,
      createdAt: soumiseAt,
      updatedAt: at,
      soumiseAt,
      decideeAt: at,
      reprise: true,
    })
    .returning({ id: candidatures.id });
  if (!row) throw new Error("candidature non créée");
  const ids = { candidatureId: row.id, editionId: edition.id };
  await tx
    .insert(candidatureTransitions)
    .values(c.transitions.map((code) => ({ ...ids, transitionId: edition.transitions[code] ?? "" })));
  await tx.insert(candidatureStructures).values(
    c.organisateurs.map((nom, rang) => ({
      candidatureId: row.id,
      structureId: structureDe.get(nom) ?? "",
      rang,
      accepteeAt: soumiseAt,
    })),
  );
  await tx.insert(decisions).values({ candidatureId: row.id, type: "labelliser", prepareeAt: at, annonceeAt: at });
  await journaliser(tx, {
    at,
    type: "reprendre",
    objet: "candidature",
    objetId: row.id,
    editionId: edition.id,
    personneId: actor.personneId,
  });

  for (const [rang, a] of c.ateliers.entries()) {
    const [atelier] = await tx
      .insert(ateliers)
      .values({
        ...ids,
        rang,
        numero: a.ordre,
        code: `A${a.ordre}`,
        etat: "tenu",
        modalite: a.modalite,
        date: a.date,
        mois: a.mois,
        communeCode: a.codeInsee,
        departementCode: a.departement,
        echeanceRestitution: a.date ? joursApres(a.date, reprise.edition.delaiRestitution ?? 15) : null,
        updatedAt: at,
      })
      .returning({ id: ateliers.id });
    if (!atelier) throw new Error("atelier non créé");
    atelierDe.set(a.ordre, atelier.id);
    const tenuAt = a.date ? finDeJournee(a.date) : at;
    await tx.insert(emargements).values(
      a.participants === null
        ? { atelierId: atelier.id, etat: "attendu" }
        : {
            atelierId: atelier.id,
            etat: "valide",
            nombreDeclare: a.participants,
            nombreValide: a.participants,
            declareAt: tenuAt,
            valideAt: tenuAt,
          },
    );
    await journaliser(tx, {
      at: tenuAt,
      type: "reprendre",
      objet: "atelier",
      objetId: atelier.id,
      editionId: edition.id,
      personneId: actor.personneId,
      donnees: { code: `A${a.ordre}` },
    });
  }
}
