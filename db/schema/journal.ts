import { sql } from "drizzle-orm";
import { bigserial, index, jsonb, pgEnum, pgTable, uuid } from "drizzle-orm/pg-core";
import { OBJETS, TYPES_EVENEMENT } from "../../lib/socle/journal/types.ts";
import { instant } from "./columns.ts";
import { editions } from "./edition.ts";
import { personnes } from "./personne.ts";

export const typeEvenement = pgEnum("type_evenement", TYPES_EVENEMENT);
export const objetEvenement = pgEnum("objet_evenement", OBJETS);

/** The journal: append-only (a trigger refuses update and delete). Ids, codes and states, never names or free text. */
export const evenements = pgTable(
  "evenements",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    at: instant().notNull(),
    type: typeEvenement().notNull(),
    objet: objetEvenement().notNull(),
    objetId: uuid().notNull(),
    editionId: uuid().references(() => editions.id),
    /** Null: the application itself. */
    personneId: uuid().references(() => personnes.id),
    donnees: jsonb().$type<Record<string, string | number | boolean | null>>().notNull(),
  },
  (t) => [
    index("evenements_objet_idx").on(t.objet, t.objetId, t.id),
    index("evenements_edition_idx").on(t.editionId, t.id),
    index("evenements_edition_at_idx").on(t.editionId, t.at, t.id),
    index("evenements_at_idx").on(t.at, t.id),
    index("evenements_personne_idx").on(t.personneId),
    index("evenements_structure_idx").on(sql`(${t.donnees} ->> 'structure')`).where(sql`${t.donnees} ? 'structure'`),
  ],
);
