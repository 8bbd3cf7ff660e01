import { isSujet, type Nouvelle, type Sujet } from "@/lib/socle/vif/sujets";

export const CANAL = "trame:vif";
/** Held by the one that has the stream. */
export const VERROU = "trame:vif";
/** Shared by those who follow a subject: a tab that dies gives it back by itself. */
export const verrouDe = (sujet: Sujet) => `${VERROU}:${sujet}`;

export type Arrivee = { type: "arrivee"; moi: string; sujets: Sujet[] };
export type Message =
  | Arrivee
  | { type: "present"; pour: string }
  /** To all, or to the one that arrives. */
  | { type: "nouvelle"; nouvelle: Nouvelle; pour?: string };

/** What all the tabs of this browser follow. */
export async function sujetsSuivis(): Promise<Sujet[]> {
  const { held = [] } = await navigator.locks.query();
  const noms = held.map((verrou) => verrou.name?.slice(VERROU.length + 1) ?? "");
  return [...new Set(noms.filter(isSujet))].sort();
}
