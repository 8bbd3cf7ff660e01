import { grouper } from "../../socle/grouper.ts";
import { enClair } from "../../socle/texte/markdown.ts";
import { typographier } from "../../socle/typographie/texte.ts";
import type { TypeBloc } from "../consolidation/blocs.ts";
import { ancrerBlocs } from "../version/ancres.ts";
import type { ArbreChapitre, ArbrePoint, SyntheseArbre } from "../version/tree.ts";

/** A point of the synthesis with the ateliers whose words it takes up, and how many of their énoncés. */
export type PointTisse = {
  point: ArbrePoint;
  chapitre: ArbreChapitre;
  bloc: TypeBloc;
  titreBloc: string;
  /** Where its block is in the page of its chapter. */
  ancreBloc: string;
  ateliers: { code: string; enonces: number }[];
};

/** Every point in the order of the document, each with where it comes from; ateliers in the order of the calendar. */
export function tisserPoints({ ateliers, chapitres, enonces }: SyntheseArbre): PointTisse[] {
  const ateliersDe = new Map(enonces.map((e) => [e.code, e.ateliers]));
  const rangs = new Map(ateliers.map((a, rang) => [a.code, rang]));
  const rang = (code: string) => rangs.get(code) ?? rangs.size;
  return chapitres.flatMap((chapitre) =>
    ancrerBlocs(chapitre).flatMap((bloc) =>
      bloc.groupes.flatMap((g) =>
        g.points.map((point) => {
          const cites = point.sources.flatMap((s) => ateliersDe.get(s.enonce) ?? []);
          return {
            point,
            chapitre,
            bloc: bloc.type,
            titreBloc: bloc.titre,
            ancreBloc: bloc.ancre,
            ateliers: [...grouper(cites, (code) => code)]
              .map(([code, siens]) => ({ code, enonces: siens.length }))
              .sort((a, b) => rang(a.code) - rang(b.code)),
          };
        }),
      ),
    ),
  );
}

/** A point in a line of a list: its accroche, or the start of its words. */
export function nommerPoint({ accroche, texte, structure }: Pick<ArbrePoint, "accroche" | "texte" | "structure">) {
  const mots = enClair([structure, accroche].filter(Boolean).join(", ") || texte).replaceAll(/\s+/g, " ");
  return typographier(abreger(mots.replace(/[.:,; ]+$/, ""), 110));
}

/** Cut between two words, with an ellipsis. */
export function abreger(mots: string, taille: number): string {
  if (mots.length <= taille) return mots;
  const coupe = mots.slice(0, taille);
  return `${coupe.slice(0, Math.max(coupe.lastIndexOf(" "), taille - 20)).trimEnd()}…`;
}
