import { instantLong } from "../../socle/typographie/dates.ts";
import { enumerer } from "../../socle/typographie/enumerer.ts";
import type { Constat, NatureConstat } from "./constats.ts";
import type { IssueConstat } from "./issues.ts";
import type { SuiviDit } from "./lignes.ts";

export const NOM_NATURE: Record<NatureConstat, string> = {
  texte: "Texte changé",
  precision: "Sous le point",
  deplace: "Déplacé",
  scinde: "Coupé en plusieurs paragraphes",
  fusionne: "Réuni à un autre point",
  absent: "N’est plus dans le fichier",
  double: "Se trouve à deux endroits",
  nouveau: "Paragraphe nouveau",
  hors_point: "Texte hors des points",
  remarque: "Remarque",
};

export const NOM_ISSUE: Record<IssueConstat, string> = {
  accepte: "Accepté",
  refuse: "Refusé",
  traite: "Traité",
  garde: "Gardée avec le point",
};

/** What taking a difference does, by its nature. */
export const direAccepter = (nature: NatureConstat): string =>
  nature === "deplace" ? "Accepter ce déplacement" : nature === "absent" ? "Retirer ce point" : "Accepter";

export const BOUTON_ISSUE: Record<Exclude<IssueConstat, "accepte">, string> = {
  refuse: "Refuser",
  traite: "Marquer comme traité",
  garde: "Garder avec le point",
};

const SORTES: Record<SuiviDit["sorte"], string> = {
  ajout: "ajout",
  retrait: "retrait",
  depart: "départ",
  arrivee: "déplacement",
};

/** The moment a word processor writes, which may be none. */
function direInstant(at: string | null): string | null {
  const instant = at ? new Date(at) : null;
  return instant && instant.getUTCFullYear() > 1990 ? instantLong(instant) : null;
}

/** « Camille Fictive, le 20 novembre 2026 à 10 h 30 » */
export function direAuteur({ auteur, at }: Pick<Constat, "auteur" | "at">): string {
  const quand = direInstant(at);
  return `${auteur ?? "Sans nom"}${quand ? `, le ${quand}` : ""}`;
}

/** Who tracked what, or that nobody said it. */
export function direSuivi({ suivis, tacite }: Pick<Constat, "suivis" | "tacite">): string {
  const par = [...new Map(suivis.map((s) => [`${s.sorte} ${s.auteur} ${s.at?.slice(0, 10)}`, s])).values()].map(
    (s) => `${SORTES[s.sorte]} de ${direAuteur(s)}`,
  );
  if (par.length === 0) return "Changé sans suivi des modifications.";
  return `Suivi : ${enumerer(par)}${tacite ? " ; le reste est changé sans suivi" : ""}.`;
}

/** What a difference asks, where its words do not tell. */
export function direOu(c: Pick<Constat, "nature" | "ou" | "autres">): string | null {
  if (c.nature === "deplace") return c.ou ? `Il vient maintenant après ${c.ou}.` : "Il change de place.";
  if (c.nature === "fusionne") return `Dans le même paragraphe que ${enumerer(c.autres)}.`;
  return c.ou ? `Sous « ${c.ou} »` : null;
}

/** « le chapitre Transition sociale », « la version 2 publiée », « tout le document » */
export const direQuoi = (c: { libelle: string | null; version: number | null }): string =>
  c.version ? `la version ${c.version} publiée` : c.libelle ? `le chapitre ${c.libelle}` : "tout le document";
