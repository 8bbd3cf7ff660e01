import { echapper } from "../texte/markdown.ts";
import type { ArbreBloc, ArbreChapitre, ArbrePoint, SyntheseArbre } from "./tree.ts";

type PointV1 = Pick<ArbrePoint, "code" | "accroche" | "texte" | "liens" | "sources" | "soutien">;
type BlocV1 = Pick<ArbreBloc, "type" | "titre"> & { groupes: { titre: string | null; points: PointV1[] }[] };
type ChapitreV1 = Omit<ArbreChapitre, "blocs" | "remarque" | "encarts"> & { blocs: BlocV1[] };

/** The tree as it was frozen before light Markdown: plain texts, and points with words and links alone. */
export type SyntheseArbreV1 = Omit<SyntheseArbre, "format" | "chapitres" | "enjeux"> & {
  format: 1;
  chapitres: ChapitreV1[];
  enjeux: { titre: string; texte: string }[];
};

/** A frozen tree of any format, as renderers read it; what is frozen is never rewritten. */
export function lireArbre(fige: SyntheseArbre | SyntheseArbreV1): SyntheseArbre {
  if (fige.format === 2) return fige;
  return {
    ...fige,
    format: 2,
    chapitres: fige.chapitres.map((c) => ({
      ...c,
      problematique: echapper(c.problematique),
      blocs: c.blocs.map((b) => ({ ...b, groupes: b.groupes.map(groupe) })),
      remarque: "",
      encarts: [],
    })),
    enjeux: fige.enjeux.map((e) => ({ ...e, texte: echapper(e.texte), exemples: [], liens: [], points: [] })),
  };
}

const groupe = (g: BlocV1["groupes"][number]) => ({
  ...g,
  points: g.points.map((p) => ({
    ...p,
    accroche: echapper(p.accroche),
    texte: echapper(p.texte),
    horizon: null,
    destinataires: [],
    action: null,
    exemple: null,
    structure: null,
    lieu: null,
    partenaires: null,
  })),
  exemple: "",
  remarque: "",
  paragraphes: "",
});
