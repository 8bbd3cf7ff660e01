import { echapper } from "../../socle/texte/markdown.ts";
import { EDITORIAL_VIDE } from "../editorial/arbre.ts";
import type { ArbreBloc, ArbreChapitre, ArbreGroupe, ArbrePoint, SyntheseArbre } from "./tree.ts";

type PointV1 = Pick<ArbrePoint, "code" | "accroche" | "texte" | "liens" | "sources" | "soutien">;
type BlocV1 = Pick<ArbreBloc, "type" | "titre"> & { groupes: { titre: string | null; points: PointV1[] }[] };
type ChapitreV1 = Omit<ArbreChapitre, "blocs" | "remarque" | "encarts"> & { blocs: BlocV1[] };

/** What came to the tree without another format: absent from what was frozen before. */
type Ajouts = Pick<SyntheseArbre, "adresse" | "photos" | "precedente" | "methode" | "preuve">;
const SANS_AJOUTS: Ajouts = { adresse: null, photos: [], precedente: null, methode: null, preuve: null };
type ArbreNu = Omit<SyntheseArbre, keyof Ajouts> & Partial<Ajouts>;

/** Format 2: nothing of the CRESS’s own words. */
export type SyntheseArbreV2 = Omit<ArbreNu, "format" | "editorial"> & { format: 2 };

/** The same as it was frozen before divergences and the double treatment were kept. */
export type SyntheseArbreV2Nue = Omit<SyntheseArbreV2, "chapitres" | "doubleTraitement"> & {
  chapitres: (Omit<ArbreChapitre, "blocs"> & {
    blocs: (Omit<ArbreBloc, "groupes"> & {
      groupes: (Omit<ArbreGroupe, "points"> & { points: Omit<ArbrePoint, "divergences">[] })[];
    })[];
  })[];
};
export type ArbreFige = ArbreNu | SyntheseArbreV2 | SyntheseArbreV2Nue | SyntheseArbreV1;

/** The tree as it was frozen before light Markdown: plain texts, and points with words and links alone. */
export type SyntheseArbreV1 = Omit<ArbreNu, "format" | "editorial" | "chapitres" | "enjeux" | "doubleTraitement"> & {
  format: 1;
  chapitres: ChapitreV1[];
  enjeux: { titre: string; texte: string }[];
};

/** What a version is given when it is made public: it is not in what was frozen before. */
type Parution = { numero: number; publieeAt: Date };

/** A frozen tree of any format, as renderers read it, with its number and date; what is frozen is never rewritten. */
export const lireArbre = (fige: ArbreFige, parue?: Parution): SyntheseArbre => ({
  ...SANS_AJOUTS,
  ...ouvrir(fige),
  ...(parue && { version: parue.numero, publieeAt: parue.publieeAt.toISOString() }),
});

function ouvrir(fige: ArbreFige): ArbreNu {
  if (fige.format === 1) return lireFormat1(fige);
  if (fige.format === 3) return fige;
  if ("doubleTraitement" in fige) return { ...fige, format: 3, editorial: EDITORIAL_VIDE };
  return {
    ...fige,
    format: 3,
    editorial: EDITORIAL_VIDE,
    chapitres: fige.chapitres.map((c) => ({
      ...c,
      blocs: c.blocs.map((b) => ({
        ...b,
        groupes: b.groupes.map((g) => ({ ...g, points: g.points.map((p) => ({ ...p, divergences: [] })) })),
      })),
    })),
    doubleTraitement: null,
  };
}

function lireFormat1(fige: SyntheseArbreV1): ArbreNu {
  return {
    ...fige,
    format: 3,
    editorial: EDITORIAL_VIDE,
    chapitres: fige.chapitres.map((c) => ({
      ...c,
      problematique: echapper(c.problematique),
      blocs: c.blocs.map((b) => ({ ...b, groupes: b.groupes.map(groupe) })),
      remarque: "",
      encarts: [],
    })),
    enjeux: fige.enjeux.map((e) => ({ ...e, texte: echapper(e.texte), exemples: [], liens: [], points: [] })),
    doubleTraitement: null,
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
    divergences: [],
  })),
  exemple: "",
  remarque: "",
  paragraphes: "",
});
