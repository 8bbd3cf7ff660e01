import { type AnyPgColumn, foreignKey, uuid } from "drizzle-orm/pg-core";
import { id } from "./columns.ts";
import { gestes } from "./geste.ts";

/**
 * A row of facts: opened by a gesture, in force until another closes it, opened again when that one is undone. Triggers
 * refuse to delete it and to change anything but `ferme_par`.
 */
export const fait = () => ({ id: id(), editionId: uuid().notNull(), ouvertPar: uuid().notNull(), fermePar: uuid() });

/** Its gestures are of its edition. */
export const desGestes = (
  nom: string,
  t: { ouvertPar: AnyPgColumn; fermePar: AnyPgColumn; editionId: AnyPgColumn },
) => [
  foreignKey({
    name: `${nom}_ouvert_par_fk`,
    columns: [t.ouvertPar, t.editionId],
    foreignColumns: [gestes.id, gestes.editionId],
  }),
  foreignKey({
    name: `${nom}_ferme_par_fk`,
    columns: [t.fermePar, t.editionId],
    foreignColumns: [gestes.id, gestes.editionId],
  }),
];
