import type { DECISIONS } from "../candidature/states.ts";

/** A decision is the name of the transition it makes once announced. */
export type TypeDecision = (typeof DECISIONS)[number];

/** Why a prepared decision cannot leave, or deserves a second look before it does. */
export const ALERTES = [
  "etat",
  "correction_en_attente",
  "motif_manquant",
  "sans_atelier",
  "sans_destinataire",
  "deposee_depuis",
  "critere_non",
] as const;
export type Alerte = (typeof ALERTES)[number];

/** Those that keep a decision out of the batch. */
export const BLOQUANTES: readonly Alerte[] = ["etat", "correction_en_attente", "motif_manquant", "sans_atelier"];
