import type { TexteFiche } from "@/lib/recueil/depouillement/intertitres";
import type { Carte } from "@/lib/recueil/depouillement/placer";
import type { Depouillement } from "@/lib/recueil/depouillement/schema";
import { champDe, isPropre } from "@/lib/recueil/rubriques/rubriques";

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

/** What the document says for a text of the fiche, and what the fiche says already. */
export type TexteTrouve = { propose: string; actuel: string };
export type Textes = Record<TexteFiche, TexteTrouve>;

/** Where the form holds what the document says for a text, and what it says. */
export const champDuTexte = (texte: TexteFiche) => champDe(texte) as "problematique";
export const motsDuTexte = (f: Forme, texte: TexteFiche): string =>
  isPropre(texte) ? (f.reponses[texte] ?? "") : f[texte];

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
