import "server-only";
import type { Tx } from "@/db/client";
import { evenements } from "@/db/schema/journal";
import type { Objet, TypeEvenement } from "./types.ts";

export type Evenement = {
  at: Date;
  type: TypeEvenement;
  objet: Objet;
  objetId: string;
  editionId: string | null;
  /** Null: the application itself. */
  personneId: string | null;
  /** Ids, codes and states only: never a name, an address or free text. */
  donnees?: Record<string, string | number | boolean | null>;
};

/** Writes in the transaction of the change: the two commit together or not at all. */
export async function journaliser(tx: Tx, ...lines: Evenement[]): Promise<void> {
  if (lines.length === 0) return;
  await tx.insert(evenements).values(lines.map((line) => ({ ...line, donnees: line.donnees ?? {} })));
}
