import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigserial,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { AGREMENTS_ESUS, FAMILLES_ESS } from "../../lib/appel/structure/categories.ts";
import { ETATS_MEMBRE } from "../../lib/appel/structure/states.ts";
import { categorieStructure } from "./categorie.ts";
import { id, instant } from "./columns.ts";
import { fichiers } from "./fichier.ts";
import { personnes } from "./personne.ts";
import { communes } from "./territoire.ts";

export const familleEss = pgEnum("famille_ess", FAMILLES_ESS);
export const agrementEsus = pgEnum("agrement_esus", AGREMENTS_ESUS);
export const etatMembre = pgEnum("etat_membre", ETATS_MEMBRE);

export const structures = pgTable(
  "structures",
  {
    id: id(),
    nom: text().notNull(),
    sigle: text(),
    /** The name printed everywhere, once for all. */
    nomPublie: text().notNull(),
    categorie: categorieStructure(),
    famille: familleEss(),
    siret: text(),
    /** Why there is no SIRET: formats help, they are never a gate. */
    sansSiretMotif: text(),
    agrementEsus: agrementEsus(),
    adresse: text(),
    codePostal: text(),
    siteWeb: text(),
    rna: text(),
    communeCode: text().references(() => communes.code),
    reseauId: uuid().references((): AnyPgColumn => structures.id),
    /** The network in the structure's own words, when it is not one of ours. */
    reseauLibre: text(),
    /** A PNG made by us of what was sent. */
    logoId: uuid().references(() => fichiers.id),
    /** What the logo says to who does not see it; by default, whose it is. */
    logoAlt: text(),
    teteDeReseau: boolean().notNull().default(false),
    /** Names it had, or that were those of one merged into it: a line each, still searched. */
    anciensNoms: text().notNull().default(""),
    /** It was the same as this one: its row stays, and nothing leads to it any more. */
    fusionneeDansId: uuid().references((): AnyPgColumn => structures.id),
    createdAt: instant().notNull(),
    /** Counted by the base, as what its form shows changes. */
    version: integer().notNull().default(1),
  },
  (t) => [
    check("structures_siret", sql`${t.siret} is null or ${t.siret} ~ '^[0-9]{14}$'`),
    check(
      "structures_un_reseau",
      sql`${t.reseauId} is null or (${t.reseauLibre} is null and ${t.reseauId} <> ${t.id})`,
    ),
    check("structures_fusion", sql`${t.fusionneeDansId} <> ${t.id}`),
    index("structures_fusion_idx").on(t.fusionneeDansId),
    index("structures_logo_idx").on(t.logoId),
    index("structures_commune_idx").on(t.communeCode),
    index("structures_reseau_idx").on(t.reseauId),
    index("structures_recherche_idx").using(
      "gin",
      sql`mots_de('', replier(${t.nom} || ' ' || coalesce(${t.sigle}, '') || ' ' || ${t.nomPublie} || ' ' || ${t.anciensNoms}))`,
    ),
    index("structures_nom_idx").using("gin", sql`replier(${t.nom}) gin_trgm_ops`),
    index("structures_nom_publie_idx").using("gin", sql`replier(${t.nomPublie}) gin_trgm_ops`),
    // The nearest names first: what the other cannot do.
    index("structures_nom_publie_proche_idx").using("gist", sql`replier(${t.nomPublie}) gist_trgm_ops(siglen='64')`),
    index("structures_siret_idx").on(t.siret).where(sql`${t.siret} is not null`),
    index("structures_rna_idx").on(t.rna).where(sql`${t.rna} is not null`),
  ],
);

/** A person in a structure: a request until a member or the CRESS answers it; kept when refused or put out, to be undone. */
export const membres = pgTable(
  "membres",
  {
    id: id(),
    structureId: uuid()
      .notNull()
      .references(() => structures.id),
    personneId: uuid()
      .notNull()
      .references(() => personnes.id),
    etat: etatMembre().notNull(),
    demandeAt: instant().notNull(),
    accepteAt: instant(),
    acceptePar: uuid().references(() => personnes.id),
    /** When it was refused, or the person put out. */
    closAt: instant(),
    /** The word of the refusal, for the person who asked. */
    mot: text(),
    /** Who hands their place over: they leave when the request is accepted. */
    transmisPar: uuid().references(() => personnes.id),
    /** The candidature they hand over with it. */
    transmisPourId: uuid(),
  },
  (t) => [
    unique("membres_unique").on(t.structureId, t.personneId),
    index("membres_personne_idx").on(t.personneId),
    index("membres_accepte_par_idx").on(t.acceptePar),
    index("membres_transmis_par_idx").on(t.transmisPar),
    check("membres_clos", sql`(${t.etat} in ('demande', 'membre')) = (${t.closAt} is null)`),
    check("membres_accepte", sql`(${t.etat} = 'membre') = (${t.accepteAt} is not null)`),
  ],
);

/** Two structures that look like one and are two: somebody said so, and they are not proposed any more. */
export const structuresDistinctes = pgTable(
  "structures_distinctes",
  {
    aId: uuid()
      .notNull()
      .references(() => structures.id),
    bId: uuid()
      .notNull()
      .references(() => structures.id),
    at: instant().notNull(),
    par: uuid().references(() => personnes.id),
  },
  (t) => [
    primaryKey({ columns: [t.aId, t.bId] }),
    index("structures_distinctes_b_idx").on(t.bId),
    index("structures_distinctes_par_idx").on(t.par),
    check("structures_distinctes_ordre", sql`${t.aId} < ${t.bId}`),
  ],
);

/**
 * The few structures each looks most like: the same number, else a near name and nothing that sets their places apart. What a
 * job found, true unless one of both waits to be compared; without links to structures, whose locks it takes no part in.
 */
export const structuresProches = pgTable(
  "structures_proches",
  {
    structureId: uuid().notNull(),
    procheId: uuid().notNull(),
    memeNumero: boolean().notNull(),
    /** How near their names are, in thousandths. */
    ressemblance: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.structureId, t.procheId] }),
    index("structures_proches_proche_idx").on(t.procheId),
    index("structures_proches_rang_idx").on(
      t.memeNumero.desc().nullsFirst(),
      t.ressemblance.desc().nullsFirst(),
      t.structureId,
      t.procheId,
    ),
  ],
);

/**
 * Structures whose likenesses are to be found, one row each time they come or change (a trigger writes it), so that nobody
 * who writes waits for another. Not `changee`: it has lost one of the few it looks like, and the others stand.
 */
export const structuresAComparer = pgTable(
  "structures_a_comparer",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    structureId: uuid().notNull(),
    changee: boolean().notNull().default(true),
  },
  (t) => [index("structures_a_comparer_structure_idx").on(t.structureId)],
);

/** Two structures that were one. What they were before is kept whole, and what they became: undone while it is still that. */
export const structureFusions = pgTable(
  "structure_fusions",
  {
    id: id(),
    gardeeId: uuid()
      .notNull()
      .references(() => structures.id),
    fusionneeId: uuid()
      .notNull()
      .references(() => structures.id),
    avant: jsonb().notNull(),
    apres: jsonb().notNull(),
    at: instant().notNull(),
    par: uuid().references(() => personnes.id),
    annuleeAt: instant(),
  },
  (t) => [
    index("structure_fusions_gardee_idx").on(t.gardeeId),
    index("structure_fusions_fusionnee_idx").on(t.fusionneeId),
    index("structure_fusions_par_idx").on(t.par),
  ],
);
