import "server-only";
import { sql } from "drizzle-orm";
import { emargements } from "@/db/schema/emargement";
import { fiches } from "@/db/schema/fiche";
import type { Piece } from "./rules.ts";

/** `piecesManquantes`, as conditions on an atelier joined to its attendance, and to its fiche if there is one. */
export const MANQUE_SQL = {
  presence: sql`(${emargements.etat} = 'attendu')`,
  presence_a_valider: sql`(${emargements.etat} = 'declare')`,
  fiche: sql`(${fiches.etat} is null or ${fiches.etat} = 'brouillon')`,
  correction: sql`coalesce(${fiches.etat} = 'a_corriger', false)`,
  fiche_a_relire: sql`coalesce(${fiches.etat} = 'remise', false)`,
} as const satisfies Record<Piece, unknown>;

/** The same as `duParOrganisateurs` not being empty. */
export const duParOrganisateursSql = sql`(${MANQUE_SQL.presence} or ${MANQUE_SQL.fiche} or ${MANQUE_SQL.correction})`;
/** The same as `tourDuRetour` not being null. */
export const incompletSql = sql`(${emargements.etat} <> 'valide' or ${fiches.etat} is distinct from 'validee')`;
