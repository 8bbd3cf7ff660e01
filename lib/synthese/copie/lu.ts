/** What a word processor says of a piece of text it keeps track of; a name as it is written in the file. */
export type Suivi = { sorte: "ajout" | "retrait" | "depart" | "arrivee"; auteur: string; at: string | null };

/** Words set the same way, with the same fate. */
export type Morceau = { texte: string; gras: boolean; italique: boolean; url: string | null; suivi: Suivi | null };

export type ParagrapheLu = {
  style: string;
  puce: boolean;
  table: boolean;
  morceaux: Morceau[];
  /** Its end, when that is tracked: put in, it is cut in two; taken out, it is joined to the next. */
  marque: Suivi | null;
  /** Points whose bookmark starts, and ends, here. */
  signets: string[];
  fins: string[];
  /** Points whose code is a link to their address here. */
  codes: string[];
};

/** `mots`: the words it is about; `paragraphe`: where they begin. */
export type RemarqueLue = { auteur: string; at: string | null; texte: string; mots: string; paragraphe: number };

/** `exporte` and `version` are the properties that Trame writes: null when the file is not one of ours. */
export type CopieLue = {
  exporte: string | null;
  version: string | null;
  paragraphes: ParagrapheLu[];
  remarques: RemarqueLue[];
};

/** In the text once everything tracked is accepted; in the text once everything is refused. */
export const reste = ({ suivi }: Pick<Morceau, "suivi">) => suivi?.sorte !== "retrait" && suivi?.sorte !== "depart";
export const etait = ({ suivi }: Pick<Morceau, "suivi">) => suivi?.sorte !== "ajout" && suivi?.sorte !== "arrivee";
