import { type FaitsEdition, whyNot as whyNotEdition } from "../../appel/edition/rules.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";

/** What the rules look at; read under the lock. */
export type FaitsPublication = {
  edition: FaitsEdition;
  /** Énoncés in force that nobody has cited or set aside. */
  aTraiter: number;
  /** Live points of the synthesis. */
  points: number;
  /** Blanks of the legal pages that the law asks to fill. */
  mentionsManquantes: number;
  /** Chapters that hold points and that the comité has not validated as they stand. */
  aValider: number;
  /** Why it is published without waiting for the comité, or null. */
  derogation: string | null;
  /** Number of the last public version, 0 before the first. */
  derniere: number;
  /** A version is confirmed, and waits. */
  enAttente: boolean;
};

/** What is read of the tree itself, once it is built. */
export type FaitsContenu = {
  derniere: number;
  /** Nothing a reader of the last version has not read. */
  identique: boolean;
  note: string;
  /** Addresses would be printed, and the site has none that others can open. */
  sansAdresse: boolean;
};

/** Why no version can be confirmed now, or null. `lue` is the last version the person knew of. */
export function whyNot(actor: Actor, p: FaitsPublication, lue: number, now: Date): Refus | null {
  const refus = whyNotEdition(actor, "publier", p.edition, now);
  if (refus) return refus;
  if (p.enAttente) return "version_en_attente";
  const depasse = whyNotEntreTemps(lue, p.derniere);
  if (depasse) return depasse;
  if (p.aTraiter > 0) return "enonces_a_traiter";
  if (p.points === 0) return "synthese_vide";
  if (p.mentionsManquantes > 0) return "mentions_incompletes";
  return p.aValider > 0 && !p.derogation ? "chapitres_a_valider" : null;
}

/** Why this content is not confirmed as it is given, or null. */
export function whyNotContenu(c: FaitsContenu): Refus | null {
  if (c.derniere > 0 && c.identique) return "rien_de_nouveau";
  if (c.derniere > 0 && !c.note) return "note_de_version";
  return c.sansAdresse ? "adresse_a_donner" : null;
}

/** Why who instructs the edition cannot stop or hasten a version, or null: it must still wait. */
export const whyNotEnAttente = (numero: number | null): Refus | null => (numero === null ? null : "deja_parue");

/** How long a confirmed version waits, in minutes; the first is the usual one. */
export const DELAIS_PARUTION = ["15", "60", "1440"] as const;

/** Whether somebody else can open this address: a name of the Internet, not this machine nor this network. */
export function isAdresseReelle(adresse: string): boolean {
  const { hostname } = new URL(adresse);
  if (hostname.startsWith("[") || /^[\d.]+$/.test(hostname)) return false;
  return hostname.includes(".") && !/\.(localhost|local|lan|home|internal|interne|invalid)$/.test(hostname);
}
