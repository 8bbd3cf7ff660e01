import type { Valeurs } from "../../socle/texte/variables.ts";

/** What is looked for in a text; suggested, never imposed. */
export const REGLES_REDACTION = [
  "double_espace",
  "mot_double",
  "etc",
  "ordinal",
  "majuscule",
  "paire",
  "point_median",
  "guillemets",
  "insecables",
  "chiffre",
  "periode",
  "nombre_tape",
  "sigle_inconnu",
  "sigle_sans_nom",
  "sigle_nomme_deux_fois",
  "adresse_nue",
  "http",
  "lien_vague",
  "lien_double",
  "lien_prive",
] as const;
export type RegleRedaction = (typeof REGLES_REDACTION)[number];

/** Where in the text, why, and what would mend it in one gesture; `par` is null where only a person can. */
export type Remarque = {
  regle: RegleRedaction;
  debut: number;
  fin: number;
  extrait: string;
  pourquoi: string;
  par: string | null;
};

export type Contexte = {
  valeurs: Valeurs;
  /** The other texts of the chapter: an acronym may be spelt out in them. */
  autres: readonly string[];
  /** Names of structures: what stands in them is nobody’s acronym to spell out. */
  noms: readonly string[];
  /** A text of the CRESS itself: whatever is counted or dated in it may be computed. */
  editorial?: boolean;
};

export type Regle = (texte: string, contexte: Contexte) => Remarque[];

/** A rule that looks for one pattern. A group of the pattern, when it has one, is what is pointed at. */
export function chercher(
  regle: RegleRedaction,
  motif: RegExp,
  dire: (trouve: RegExpMatchArray) => { pourquoi: string; par: string | null } | null,
): Regle {
  return (texte) =>
    [...texte.matchAll(motif)].flatMap((trouve) => {
      const dit = dire(trouve);
      if (!dit) return [];
      const debut = trouve.index;
      return [{ regle, debut, fin: debut + trouve[0].length, extrait: trouve[0], ...dit }];
    });
}

/** Addresses in a text: nothing of them is looked at as words. */
export const ADRESSE = /(?:https?:\/\/|www\.)[^\s<>()[\]«»"]+/giu;

/** The text of the same length, its addresses blanked. */
export const sansAdresses = (texte: string) => texte.replace(ADRESSE, (a) => "\uE000".repeat(a.length));
