import { blocsDits, liensDits, ligne } from "../../../socle/dessin/mots.ts";
import type { CodeTransition } from "../../../socle/transitions/transitions.ts";
import { direPoint, direPrecisions } from "../../consolidation/dire.ts";
import { phraseSoutien } from "../../consolidation/wording.ts";
import type { ArbrePoint } from "../../version/tree.ts";
import { direDivergence } from "../methode.ts";
import type { NoeudPoint } from "../noeuds.ts";
import type { Ancres } from "./ancres.ts";
import { direSource } from "./origine.ts";
import { dejaDits } from "./precedente.ts";

/** One sentence of the synthesis: what it says, how widely it is held, and where it comes from. */
export const noeudPoint = (point: ArbrePoint, transition: CodeTransition, ancres: Ancres): NoeudPoint => ({
  type: "point",
  code: ligne(point.code),
  ancre: ancres.ancrePoint(point),
  transition,
  blocs: blocsDits(direPoint(point)),
  precisions: direPrecisions(point).map(({ nom, texte }) => ({ nom, texte: ligne(texte) })),
  liens: liensDits(point.liens),
  sources: point.sources.map((source) => ({ ...ancres.enonce(source.enonce), dit: direSource(source, ancres) })),
  soutien: phraseSoutien(point.soutien),
  mesure: point.soutien,
  apartes: [
    ...point.divergences.map(direDivergence).map(({ titre, qui, blocs }) => ({
      titre,
      qui: ligne(qui),
      blocs: blocsDits(blocs),
    })),
    ...dejaDits(ancres.anciennes(point)),
  ],
});
