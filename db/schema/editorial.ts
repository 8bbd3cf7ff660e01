import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgEnum, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { CLES_EDITORIALES, type LigneProgramme, type Signataire } from "../../lib/synthese/editorial/parties.ts";
import { id, instant } from "./columns.ts";
import { editions } from "./edition.ts";
import { fichiers } from "./fichier.ts";
import { personnes } from "./personne.ts";

export const cleEditoriale = pgEnum("cle_editoriale", CLES_EDITORIALES);

/** What the CRESS writes of the document, by part. Append-only, the newest version wins; a withdrawn name is masked. */
export const textesEdition = pgTable(
  "textes_edition",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    cle: cleEditoriale().notNull(),
    version: integer().notNull(),
    /** Light Markdown. */
    texte: text().notNull(),
    signataires: jsonb().$type<Signataire[]>().notNull().default([]),
    programme: jsonb().$type<LigneProgramme[]>().notNull().default([]),
    personneId: uuid().references(() => personnes.id),
    at: instant().notNull(),
  },
  (t) => [
    unique("textes_edition_version").on(t.editionId, t.cle, t.version),
    index("textes_edition_personne_idx").on(t.personneId),
    check("textes_edition_version_positive", sql`${t.version} > 0`),
  ],
);

/** Logos of the co-organisers and partners, drawn again as PNG. One taken away stays for the versions that print it. */
export const logosEdition = pgTable(
  "logos_edition",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    /** Of whom: what is said in its place. */
    nom: text().notNull(),
    fichierId: uuid()
      .notNull()
      .references(() => fichiers.id),
    largeur: integer().notNull(),
    hauteur: integer().notNull(),
    ajouteAt: instant().notNull(),
    ajoutePar: uuid().references(() => personnes.id),
    retireAt: instant(),
  },
  (t) => [
    uniqueIndex("logos_edition_nom").on(t.editionId, t.nom).where(sql`${t.retireAt} is null`),
    index("logos_edition_fichier_idx").on(t.fichierId),
    index("logos_edition_personne_idx").on(t.ajoutePar),
    check("logos_edition_nom_dit", sql`${t.nom} <> ''`),
  ],
);
