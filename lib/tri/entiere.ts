import "server-only";
import type { Actor } from "../auth/actor.ts";
import { derniereParue } from "../publication/queries.ts";
import { listOrigines } from "../suite/origines.ts";
import type { Origine } from "../suite/types.ts";
import { lireValeurs } from "../synthese/valeurs-lues.ts";
import type { Valeurs } from "../texte/variables.ts";
import { alleger, type TableLegere } from "./legere.ts";
import type { Reperes } from "./lignes.ts";
import { lireTable } from "./lire.ts";

/** The whole of a chapter, and what is read beside it: what follows its beginning (`lireDebut`). */
export type Entiere = {
  table: TableLegere;
  version: Reperes["version"];
  /** What the variables of its texts are worth. */
  valeurs: Valeurs;
  /** What the blocks and groups that come from an edition before were there, by id. */
  origines: Readonly<Record<string, Origine>>;
};

/** Undefined when it does not exist or is not theirs. */
export async function lireEntiere(actor: Actor, annee: string, transition: string): Promise<Entiere | undefined> {
  const lue = await lireTable(actor, annee, transition);
  if (!lue) return undefined;
  const [version, valeurs, origines] = await Promise.all([
    derniereParue(lue.edition.id),
    lireValeurs(lue.edition.id),
    listOrigines({ id: lue.table.chapitre.id, editionId: lue.edition.id }),
  ]);
  return { table: alleger(lue.table), version, valeurs, origines };
}
