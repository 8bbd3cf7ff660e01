import "server-only";
import type { Actor } from "../../socle/acteur/actor.ts";
import { contientVariable, type Valeurs } from "../../socle/texte/variables.ts";
import { unsafeLireValeurs } from "../consolidation/valeurs-lues.ts";
import { listOrigines } from "../suite/origines.ts";
import type { Origine } from "../suite/types.ts";
import { derniereParue } from "../version/queries.ts";
import { ecrireAilleurs } from "./ailleurs.ts";
import { allegerSansAilleurs, type TableLegere } from "./legere.ts";
import type { Reperes } from "./lignes.ts";
import { lireTable } from "./lire.ts";

/** The whole of a chapter, and what is read beside it: what follows its beginning (`lireDebut`). */
export type Entiere = {
  table: Omit<TableLegere, "ailleurs">;
  ailleurs: TableLegere["ailleurs"];
  version: Reperes["version"];
  /** What the variables of its texts are worth; null when they name none. */
  valeurs: Valeurs | null;
  /** What the blocks and groups that come from an edition before were there, by id. */
  origines: Readonly<Record<string, Origine>>;
};

/** An `Entiere` in JSON; undefined when it does not exist or is not theirs. */
export async function ecrireEntiere(actor: Actor, annee: string, transition: string): Promise<string | undefined> {
  const lue = await lireTable(actor, annee, transition);
  if (!lue) return undefined;
  const { chapitre, blocs, points } = lue.table;
  const ici = { editionId: lue.edition.id, chapitreId: chapitre.id };
  const [ailleurs, version, valeurs, origines] = await Promise.all([
    ecrireAilleurs(ici),
    derniereParue(lue.edition.id),
    contientVariable([chapitre, blocs, points]) ? unsafeLireValeurs(lue.edition.id) : null,
    listOrigines({ id: chapitre.id, editionId: lue.edition.id }),
  ]);
  const reste: Omit<Entiere, "ailleurs"> = { table: allegerSansAilleurs(lue.table), version, valeurs, origines };
  return `{"ailleurs":${ailleurs},${JSON.stringify(reste).slice(1)}`;
}
