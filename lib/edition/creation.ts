import "server-only";
import type { Tx } from "@/db/client";
import { editions, editionTransitions } from "@/db/schema/edition";
import { editionDocuments } from "@/db/schema/kit";
import type { CleKit } from "../kit/documents.ts";
import { preparerSynthese } from "../synthese/gestes/preparer.ts";
import { CODES_TRANSITION, type CodeTransition, NOM_TRANSITION } from "./transitions.ts";

export type NouvelleEdition = Omit<
  typeof editions.$inferInsert,
  "id" | "dernierAtelier" | "derniereFiche" | "dernierPoint"
> & {
  questions: Record<CodeTransition, string>;
  documents: { cle: CleKit; titre: string; description: string }[];
  enjeux: { titre: string; texte: string }[];
};

export type EditionCreee = { id: string; transitions: Record<CodeTransition, string> };

/** An edition with its transitions, its kit, its enjeux, and the empty chapters of its synthesis. */
export async function creerEdition(tx: Tx, nouvelle: NouvelleEdition, now: Date): Promise<EditionCreee> {
  const { questions, documents, enjeux: titres, ...colonnes } = nouvelle;
  const [edition] = await tx.insert(editions).values(colonnes).returning({ id: editions.id });
  if (!edition) throw new Error("édition non créée");
  const rows = await tx
    .insert(editionTransitions)
    .values(
      CODES_TRANSITION.map((code, ordre) => ({
        editionId: edition.id,
        code,
        libelle: NOM_TRANSITION[code],
        question: questions[code],
        ordre,
      })),
    )
    .returning({ id: editionTransitions.id, code: editionTransitions.code });
  if (documents.length > 0)
    await tx.insert(editionDocuments).values(documents.map((d, ordre) => ({ ...d, editionId: edition.id, ordre })));
  await preparerSynthese(tx, edition.id, titres, now);
  return {
    id: edition.id,
    transitions: Object.fromEntries(rows.map((t) => [t.code, t.id])) as Record<CodeTransition, string>,
  };
}
