import "server-only";
import type { Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatureStructures, candidatures, candidatureTransitions, decisions } from "@/db/schema/candidature";
import { emargements } from "@/db/schema/emargement";
import { joursApres } from "../../socle/horloge/jours.ts";
import { journaliser } from "../../socle/journal/write.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { finDeJournee } from "../../socle/typographie/dates.ts";

/** What everything taken over into one edition has in common. */
export type Suite = {
  editionId: string;
  dateClotureAppel: string;
  delaiRestitution: number;
  /** Ids of the transitions of the edition, by code. */
  transitions: Record<CodeTransition, string | undefined>;
  /** When the labels were announced; the candidatures are dated by the end of the call. */
  annonceAt: Date;
  personneId: string;
  /** Why no return is expected of its ateliers; null: one may still come. */
  dispenseMotif: string | null;
};

export type CandidatureReprise = {
  intitule: string;
  transitions: readonly CodeTransition[];
  /** Porteuse first. */
  structures: readonly string[];
  numeroLabel: number;
};

export type AtelierRepris = {
  /** Becomes the code: 12 → A12. */
  numero: number;
  date: string | null;
  mois: string;
  modalite: "presentiel" | "visio" | "hybride" | null;
  communeCode: string | null;
  departementCode: string | null;
  participants: number | null;
};

/** Records a labelled candidature of an earlier edition at its own instants; answers its id. */
export async function ecrireCandidature(tx: Tx, suite: Suite, c: CandidatureReprise): Promise<string> {
  const { editionId, annonceAt: at, personneId } = suite;
  const soumiseAt = finDeJournee(suite.dateClotureAppel);
  const [row] = await tx
    .insert(candidatures)
    .values({
      editionId,
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
  const candidatureId = row.id;
  await tx
    .insert(candidatureTransitions)
    .values(c.transitions.map((code) => ({ candidatureId, editionId, transitionId: suite.transitions[code] ?? "" })));
  await tx
    .insert(candidatureStructures)
    .values(c.structures.map((structureId, rang) => ({ candidatureId, structureId, rang, accepteeAt: soumiseAt })));
  await tx.insert(decisions).values({ candidatureId, type: "labelliser", prepareeAt: at, annonceeAt: at });
  await journaliser(tx, { at, type: "reprendre", objet: "candidature", objetId: candidatureId, editionId, personneId });
  return candidatureId;
}

/** Records an atelier of one, held, with how many came when that is known; answers its id. */
export async function ecrireAtelier(
  tx: Tx,
  suite: Suite,
  candidatureId: string,
  rang: number,
  { numero, participants, ...a }: AtelierRepris,
): Promise<string> {
  const { editionId, annonceAt, personneId } = suite;
  const code = `A${numero}`;
  const [atelier] = await tx
    .insert(ateliers)
    .values({
      ...a,
      candidatureId,
      editionId,
      rang,
      numero,
      code,
      etat: "tenu",
      echeanceRestitution: a.date ? joursApres(a.date, suite.delaiRestitution) : null,
      dispenseMotif: suite.dispenseMotif,
      updatedAt: annonceAt,
    })
    .returning({ id: ateliers.id });
  if (!atelier) throw new Error("atelier non créé");
  const tenuAt = a.date ? finDeJournee(a.date) : annonceAt;
  await tx.insert(emargements).values(
    participants === null
      ? { atelierId: atelier.id, etat: "attendu" }
      : {
          atelierId: atelier.id,
          etat: "valide",
          nombreDeclare: participants,
          nombreValide: participants,
          declareAt: tenuAt,
          valideAt: tenuAt,
        },
  );
  await journaliser(tx, {
    at: tenuAt,
    type: "reprendre",
    objet: "atelier",
    objetId: atelier.id,
    editionId,
    personneId,
    donnees: { code },
  });
  return atelier.id;
}
