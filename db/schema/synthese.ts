import {
  type AnyPgColumn,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { TYPES_BLOC } from "../../lib/synthese/consolidation/blocs.ts";
import { ETATS_CHAPITRE, MODES_REPRISE } from "../../lib/synthese/consolidation/states.ts";
import { id, instant } from "./columns.ts";
import { editions, editionTransitions } from "./edition.ts";

/** Identities of the synthesis. Their words and places are rows of facts (versions.ts), each opened by a gesture. */
export const etatChapitre = pgEnum("etat_chapitre", ETATS_CHAPITRE);
export const typeBloc = pgEnum("type_bloc", TYPES_BLOC);
export const modeReprise = pgEnum("mode_reprise", MODES_REPRISE);

const edition = () =>
  uuid()
    .notNull()
    .references(() => editions.id);

export const chapitres = pgTable(
  "chapitres",
  { id: id(), editionId: uuid().notNull(), transitionId: uuid().notNull(), etat: etatChapitre().notNull() },
  (t) => [
    unique("chapitres_transition").on(t.transitionId),
    unique("chapitres_edition").on(t.id, t.editionId),
    index("chapitres_edition_idx").on(t.editionId),
    foreignKey({
      columns: [t.transitionId, t.editionId],
      foreignColumns: [editionTransitions.id, editionTransitions.editionId],
    }),
  ],
);

export const blocs = pgTable(
  "blocs",
  {
    id: id(),
    editionId: uuid().notNull(),
    chapitreId: uuid().notNull(),
    type: typeBloc().notNull(),
    /** The block of an edition before that it was made from, empty. */
    origineId: uuid().references((): AnyPgColumn => blocs.id),
  },
  (t) => [
    unique("blocs_edition").on(t.id, t.editionId),
    unique("blocs_chapitre").on(t.id, t.chapitreId),
    index("blocs_chapitre_idx").on(t.chapitreId),
    foreignKey({ columns: [t.chapitreId, t.editionId], foreignColumns: [chapitres.id, chapitres.editionId] }),
  ],
);

export const groupes = pgTable(
  "groupes",
  {
    id: id(),
    editionId: edition(),
    /** As for a block. */
    origineId: uuid().references((): AnyPgColumn => groupes.id),
  },
  (t) => [unique("groupes_edition").on(t.id, t.editionId), index("groupes_edition_idx").on(t.editionId)],
);

/** A point lives while one of its versions is open. */
export const points = pgTable(
  "points",
  {
    id: id(),
    editionId: edition(),
    /** "P41": given at creation, never reused. */
    code: text().notNull(),
    numero: integer().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex("points_code").on(t.editionId, t.code), unique("points_edition").on(t.id, t.editionId)],
);

export const enjeux = pgTable("enjeux", { id: id(), editionId: edition() }, (t) => [
  unique("enjeux_edition").on(t.id, t.editionId),
  index("enjeux_edition_idx").on(t.editionId),
]);
