import type { TexteFiche } from "@/lib/recueil/depouillement/intertitres";
import type { Carte } from "@/lib/recueil/depouillement/placer";
import type { Depouillement } from "@/lib/recueil/depouillement/schema";
import { type CleChoix, champDe, isPropre } from "@/lib/recueil/rubriques/rubriques";

export type CarteForme = Depouillement["cartes"][number];
export type Forme = Depouillement;

/** An énoncé of the fiche already read in this document. */
export type AncreLue = {
  enonceId: string;
  nom: string;
  bloc: number | null;
  debut: number | null;
  fin: number | null;
  page: number | null;
};

/** What is taken whole from a document, or left: a text, or the answer to a choice. */
export type Reprise = TexteFiche | CleChoix;
/** What the document says of it, and what the fiche says already; `illisible`: a person must read the document to know. */
export type Trouve = { propose: string; actuel: string; illisible?: boolean };
export type Trouves = Record<Reprise, Trouve>;

/** Where the form holds what the document says of it, and what it says. */
export const champRepris = (cle: Reprise) => champDe(cle) as "problematique";
export const motsRepris = (f: Forme, cle: Reprise): string => (isPropre(cle) ? (f.reponses[cle] ?? "") : f[cle]);

const chevauche = (passage: CarteForme["passage"], a: AncreLue) =>
  "bloc" in passage &&
  a.bloc === passage.bloc &&
  a.debut !== null &&
  a.fin !== null &&
  a.debut < passage.fin &&
  a.fin > passage.debut;

/** The cards whose words no énoncé of the fiche holds yet. */
export const sansCellesGardees = <C extends CarteForme | Carte>(cartes: readonly C[], ancres: readonly AncreLue[]) =>
  cartes.filter((c) => !ancres.some((a) => chevauche(c.passage, a)));
