import { bigserial, boolean, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { enonces } from "./fiche.ts";
import { personnes } from "./personne.ts";
import { chapitres } from "./synthese.ts";

/** Énoncés of a chapter drawn by chance, to be treated again by somebody who does not know what was done. */
export const tirages = pgTable(
  "tirages",
  {
    id: id(),
    editionId: uuid().notNull(),
    chapitreId: uuid().notNull(),
    /** The draw can be made again from it. */
    graine: text().notNull(),
    tirePar: uuid().references(() => personnes.id),
    at: instant().notNull(),
    /** In the order they were made, whatever the clock said then. */
    numero: bigserial({ mode: "number" }).notNull().unique(),
  },
  (t) => [
    unique("tirages_edition").on(t.id, t.editionId),
    index("tirages_chapitre_idx").on(t.chapitreId),
    index("tirages_tire_par_idx").on(t.tirePar),
    foreignKey({ columns: [t.chapitreId, t.editionId], foreignColumns: [chapitres.id, chapitres.editionId] }),
  ],
);

/** One énoncé drawn: what was done with it and by whom, then what a second person would do. `true`: taken in a point. */
export const secondsAvis = pgTable(
  "seconds_avis",
  {
    tirageId: uuid().notNull(),
    editionId: uuid().notNull(),
    enonceId: uuid().notNull(),
    premierReprend: boolean().notNull(),
    premierPar: uuid().references(() => personnes.id),
    secondReprend: boolean(),
    secondPar: uuid().references(() => personnes.id),
    secondAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.tirageId, t.enonceId] }),
    index("seconds_avis_enonce_idx").on(t.enonceId),
    index("seconds_avis_premier_idx").on(t.premierPar),
    index("seconds_avis_second_idx").on(t.secondPar),
    foreignKey({ columns: [t.tirageId, t.editionId], foreignColumns: [tirages.id, tirages.editionId] }),
    foreignKey({ columns: [t.enonceId, t.editionId], foreignColumns: [enonces.id, enonces.editionId] }),
  ],
);
