import type { Etat } from "./etat.ts";

/** What a person has open at the table, by its id: read, or being written. Null: nothing in particular. */
export type Ouvert = { id: string; ecrit: boolean } | null;

/** `arrive`: who is there answers; `part`: gone. */
export const SIGNES = ["arrive", "lit", "ecrit", "part"] as const;
export type Signe = (typeof SIGNES)[number];
/** `page`: one person may be there twice, in two tabs or on two machines. */
export type Presence = { personneId: string; page: string; signe: Signe; id: string | null };

/** As it travels: ids and a code, kept nowhere. */
export const ecrirePresence = ({ personneId, page, signe, id }: Presence) =>
  [personneId, page, signe, id ?? ""].join("/");

export function lirePresence(texte: string): Presence | null {
  const [personneId = "", page = "", signe = "", id = ""] = texte.split("/");
  return personneId && page && isSigne(signe) ? { personneId, page, signe, id: id || null } : null;
}

const isSigne = (mot: string): mot is Signe => (SIGNES as readonly string[]).includes(mot);

/** What one has open: the énoncé one reads, else what the middle of the table is for. */
export function ouvertDe({ mode, courant, table }: Pick<Etat, "mode" | "courant" | "table">): Ouvert {
  switch (mode.nom) {
    case "point":
      return { id: mode.id, ecrit: mode.volet !== "lire" };
    case "ecrire":
      return { id: mode.tete, ecrit: true };
    case "bloc":
      return { id: mode.id, ecrit: true };
    case "groupe":
      return { id: mode.id ?? mode.blocId, ecrit: true };
    case "chapitre":
      return { id: table.chapitre.id, ecrit: true };
    case "signaux":
      return null;
    default:
      return courant === null ? null : { id: courant, ecrit: false };
  }
}
