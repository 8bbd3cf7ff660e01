import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { AVIS } from "../../lib/appel/avis/choix.ts";
import { candidatures } from "./candidature.ts";
import { id, instant } from "./columns.ts";
import { personnes } from "./personne.ts";

export const valeurAvis = pgEnum("valeur_avis", AVIS);

/** The opinion of a partner, asked for by mail; hidden from the other partners until the decision is announced. */
export const avis = pgTable(
  "avis",
  {
    id: id(),
    candidatureId: uuid()
      .notNull()
      .references(() => candidatures.id, { onDelete: "cascade" }),
    partenaireId: uuid()
      .notNull()
      .references(() => personnes.id),
    demandePar: uuid().references(() => personnes.id),
    demandeAt: instant(),
    relanceAt: instant(),
    valeur: valeurAvis(),
    motif: text(),
    renduAt: instant(),
  },
  (t) => [
    unique("avis_unique").on(t.candidatureId, t.partenaireId),
    index("avis_partenaire_idx").on(t.partenaireId),
    index("avis_demande_par_idx").on(t.demandePar),
    check("avis_rendu", sql`(${t.valeur} is null) = (${t.renduAt} is null)`),
  ],
);
