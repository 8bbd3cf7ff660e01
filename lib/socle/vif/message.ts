import { type Changement, isSujet } from "./sujets.ts";

export const CANAL = "trame_vif";

/** What a process tells itself, to learn whether it hears. */
const ESSAI = "essai";

export const ecrire = ({ sujet, id }: Changement) => `${sujet} ${id}`;
export const ecrireEssai = (id: string) => `${ESSAI} ${id}`;

/** What came through the channel; null for what nobody here has sent. */
export function lire(message: string): Changement | { essai: string } | null {
  const [sujet = "", id = ""] = message.split(" ");
  if (sujet === ESSAI) return { essai: id };
  return isSujet(sujet) ? { sujet, id } : null;
}
