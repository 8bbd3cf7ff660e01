import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { rappelsPublies } from "@/db/schema/atelier";
import { chiffresPublies, editions } from "@/db/schema/edition";
import { structures } from "@/db/schema/structure";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { creerEdition, type NouvelleEdition } from "../preparation/creation.ts";
import { ecrireAtelier, ecrireCandidature, type Suite } from "./ecrire.ts";

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
    if (!isAdministrateur(actor)) return refused("non_autorise");
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
    const suite: Suite = {
      ...reprise.edition,
      editionId: edition.id,
      delaiRestitution: reprise.edition.delaiRestitution ?? 15,
      transitions: edition.transitions,
      annonceAt: reprise.annonceAt,
      personneId: actor.personneId,
      dispenseMotif: null,
    };
    for (const [rang, c] of reprise.candidatures.entries()) {
      const missing = c.organisateurs.find((nom) => !structureDe.has(nom));
      if (missing !== undefined) return refused("structure_inconnue");
      const candidatureId = await ecrireCandidature(tx, suite, {
        intitule: c.intitule,
        transitions: c.transitions,
        structures: c.organisateurs.map((nom) => structureDe.get(nom) ?? ""),
        numeroLabel: rang + 1,
      });
      for (const [i, { ordre, codeInsee, departement, ...a }] of c.ateliers.entries()) {
        const atelier = { ...a, communeCode: codeInsee, departementCode: departement, numero: ordre };
        atelierDe.set(ordre, await ecrireAtelier(tx, suite, candidatureId, i, atelier));
      }
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
