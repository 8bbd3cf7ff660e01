import { pgView, text, uuid } from "drizzle-orm/pg-core";
import type { Disposition } from "../../lib/synthese/consolidation/states.ts";

/**
 * What became of each énoncé a fiche was validated with: `retire` once a later validated revision dropped it, else
 * `repris` when a point cites it, `ecarte` when it is set aside, `a_traiter`. The version is that of the last validated
 * revision (null when dropped), the transition its home: given by an instructeur, or its own.
 */
export const dispositions = pgView("dispositions", {
  enonceId: uuid().notNull(),
  editionId: uuid().notNull(),
  ficheId: uuid().notNull(),
  transitionId: uuid().notNull(),
  enonceVersionId: uuid(),
  disposition: text().$type<Disposition>().notNull(),
}).existing();
