import { pgEnum, pgTable, text, unique } from "drizzle-orm/pg-core";
import { TYPES_DESTINATAIRE } from "../../lib/synthese/consolidation/destinataires.ts";
import { id } from "./columns.ts";

export const typeDestinataire = pgEnum("type_destinataire", TYPES_DESTINATAIRE);

/** A body propositions are addressed to, of the whole instance: the State, the Region, a département, an EPCI, a network… */
export const destinataires = pgTable(
  "destinataires",
  {
    id: id(),
    type: typeDestinataire().notNull(),
    nom: text().notNull(),
    /** Official codes it stands for: of départements, of an EPCI. */
    codes: text().array().notNull().default([]),
  },
  (t) => [unique("destinataires_nom").on(t.type, t.nom)],
);
