import type { ReactNode } from "react";
import { type DocumentCompose, type NoeudEnonce, parcourir, type Renvoi } from "@/lib/synthese/document/noeuds";

/** Where the codes of a document lead on the web, and the words of what they name. */
export type Contexte = {
  annee: number;
  /** Where a code is read: on this page, on that of its part, in the programme; null when nowhere. */
  lien: (renvoi: Renvoi) => string | null;
  /** Where a point is found for ever once it is published; its place in the page before. */
  adresse: (code: string, ancre: string) => string;
  enonces: ReadonlyMap<string, NoeudEnonce>;
  /** What a point offers to who may change it, after its support. */
  changer?: (code: string, ancre: string) => ReactNode;
  /** What stands in the place of the words of a point, of this code: where they are being changed. */
  ouvert?: { code: string; corps: ReactNode };
  /** What is written by hand in a computed part or section, by its anchor: under its title, or at its end. */
  ecrits?: ReadonlyMap<string, { avant?: ReactNode; apres?: ReactNode }>;
};

/** `base`: where each part is a page; null when the page is the whole. `annexe`: the énoncés can be read there. */
export function contexteDe(
  { annee, parties }: DocumentCompose,
  { base, annexe = true }: { base: string | null; annexe?: boolean },
): Contexte {
  const partieDe = new Map<string, string>();
  const enonces = new Map<string, NoeudEnonce>();
  for (const partie of parties)
    for (const noeud of parcourir(partie.enfants)) {
      if ("ancre" in noeud) partieDe.set(noeud.ancre, partie.cle);
      if (noeud.type === "enonce") enonces.set(noeud.code, noeud);
    }
  const lien = ({ code, vers, ancre }: Renvoi) => {
    if (ancre === null) return null;
    if (vers === "atelier") return `/${annee}/programme/${code}`;
    if (vers === "enonce" && !annexe) return null;
    return base ? `${base}/${partieDe.get(ancre)}#${ancre}` : `#${ancre}`;
  };
  return { annee, lien, adresse: (code, ancre) => (annexe ? `/${annee}/p/${code}` : `#${ancre}`), enonces };
}
