import "server-only";
import type { Tx } from "@/db/client";
import { editions, editionTransitions } from "@/db/schema/edition";
import { editionDocuments } from "@/db/schema/kit";
import { editionRubriques } from "@/db/schema/rubrique";
import type { CleKit } from "../../recueil/kit/documents.ts";
import type { Rubrique } from "../../recueil/rubriques/rubriques.ts";
import { RUBRIQUES_USUELLES } from "../../recueil/rubriques/usuelles.ts";
import {
  type CodeTransition,
  type CodeUsuel,
  TRANSITIONS_USUELLES,
  type TransitionNommee,
} from "../../socle/transitions/transitions.ts";
import { preparerSynthese } from "../../synthese/consolidation/gestes/preparer.ts";

/** A transition of an edition, with its question. */
export type TransitionPosee = TransitionNommee & { question: string };

/** The usual ones, with these questions. */
export const usuelles = (questions: Partial<Record<CodeTransition, string>> = {}): TransitionPosee[] =>
  TRANSITIONS_USUELLES.map((t) => ({ ...t, question: questions[t.code] ?? "" }));

export type NouvelleEdition = Omit<
  typeof editions.$inferInsert,
  "id" | "dernierAtelier" | "derniereFiche" | "dernierPoint"
> & {
  transitions: readonly TransitionPosee[];
  /** The usual ones, when none are given. */
  rubriques?: readonly Rubrique[];
  documents: { cle: CleKit; titre: string; description: string }[];
  enjeux: { titre: string; texte: string }[];
};

/** By code; the usual ones are named. */
type IdsDesTransitions = Record<CodeUsuel, string> & Record<CodeTransition, string | undefined>;
export type EditionCreee = { id: string; transitions: IdsDesTransitions };

/** An edition with its transitions, its rubriques, its kit, its enjeux; the empty chapters of its synthesis once it is open. */
export async function creerEdition(tx: Tx, nouvelle: NouvelleEdition, now: Date): Promise<EditionCreee> {
  const { transitions, rubriques = RUBRIQUES_USUELLES, documents, enjeux: titres, ...colonnes } = nouvelle;
  const [edition] = await tx.insert(editions).values(colonnes).returning({ id: editions.id });
  if (!edition) throw new Error("édition non créée");
  const rows = await tx
    .insert(editionTransitions)
    .values(transitions.map(({ nom, ...t }, ordre) => ({ ...t, libelle: nom, editionId: edition.id, ordre })))
    .returning({ id: editionTransitions.id, code: editionTransitions.code });
  await tx.insert(editionRubriques).values(rubriques.map((r, ordre) => ({ ...r, editionId: edition.id, ordre })));
  if (documents.length > 0)
    await tx.insert(editionDocuments).values(documents.map((d, ordre) => ({ ...d, editionId: edition.id, ordre })));
  await preparerSynthese(tx, edition.id, titres, nouvelle.etat !== "preparation", now);
  return {
    id: edition.id,
    transitions: Object.fromEntries(rows.map((t) => [t.code, t.id])) as IdsDesTransitions,
  };
}
