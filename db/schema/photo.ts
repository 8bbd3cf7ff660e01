import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { ACCORDS } from "../../lib/recueil/photo/accords.ts";
import { id, instant } from "./columns.ts";
import { fiches } from "./fiche.ts";
import { fichiers } from "./fichier.ts";
import { personnes } from "./personne.ts";

export const accordPhoto = pgEnum("accord_photo", ACCORDS);

/** A photograph of what a fiche tells; withdrawing it deletes the row, and it is shown nowhere from then on. */
export const fichePhotos = pgTable(
  "fiche_photos",
  {
    id: id(),
    ficheId: uuid()
      .notNull()
      .references(() => fiches.id),
    fichierId: uuid()
      .notNull()
      .references(() => fichiers.id),
    /** The revision it came with: public once that one, or a later one, is validated. */
    revision: integer().notNull(),
    largeur: integer().notNull(),
    hauteur: integer().notNull(),
    alt: text().notNull(),
    credit: text().notNull(),
    /** What the person who sent it declared, then. */
    accord: accordPhoto().notNull(),
    at: instant().notNull(),
    par: uuid().references(() => personnes.id),
  },
  (t) => [
    index("fiche_photos_fiche_idx").on(t.ficheId),
    index("fiche_photos_fichier_idx").on(t.fichierId),
    index("fiche_photos_par_idx").on(t.par),
    check("fiche_photos_taille", sql`${t.largeur} > 0 and ${t.hauteur} > 0`),
  ],
);
