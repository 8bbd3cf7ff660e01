import { Volet } from "@/app/_ui/volet";
import { grouper } from "@/lib/socle/grouper";
import type { CodeTransition } from "@/lib/socle/transitions/transitions";
import { typographier } from "@/lib/socle/typographie/texte";
import { nommerPoint, tisserPoints } from "@/lib/synthese/tissage/reprises";
import { cheminAtelier } from "@/lib/synthese/tissage/tisser";
import type { SyntheseArbre } from "@/lib/synthese/version/tree";
import { MarqueTransition } from "../marque.tsx";
import type { Liens } from "./dessin.tsx";

type Rangee = {
  transition: CodeTransition;
  libelle: string;
  points: { code: string; nom: string; ateliers: string[] }[];
};

/** The points of a version, by chapter, each named and with the ateliers it comes from. */
export const rangerTissage = (arbre: SyntheseArbre): Rangee[] =>
  [...grouper(tisserPoints(arbre), (p) => p.chapitre)].map(([{ transition, libelle }, points]) => ({
    transition,
    libelle: typographier(libelle),
    points: points.map(({ point, ateliers }) => ({
      code: point.code,
      nom: nommerPoint(point),
      ateliers: ateliers.map((a) => a.code),
    })),
  }));

/**
 * The weave in words, a table a chapter: each point with the ateliers it comes from. A row has the place its point had when all was one page,
 * but where the points themselves are (`ancrer` false).
 */
export function TableTissage({ rangees, liens, ancrer }: { rangees: Rangee[]; liens: Liens; ancrer: boolean }) {
  return (
    <Volet titre="Le même en tableau : chaque point et ses ateliers" className="border-filet border-y print:hidden">
      {rangees.map(({ transition, libelle, points }) => (
        <table key={transition} className="tableau mb-6 text-petit">
          <caption className="py-2 text-start font-bold">
            <span className="flex items-center gap-2">
              <MarqueTransition code={transition} />
              {libelle}
              <span className="sr-only"> : les points, et les ateliers dont ils viennent</span>
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col" className="w-3/4">
                Point
              </th>
              <th scope="col">Ateliers</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ code: point, nom, ateliers }) => (
              <tr key={point} id={ancrer ? point : undefined} className="target:bg-voile">
                <th scope="row" className="font-normal">
                  <a href={liens.point(transition, point)}>{point}</a> {nom}
                </th>
                <td>
                  {ateliers.map((code, i) => (
                    <span key={code}>
                      {i > 0 && ", "}
                      <a
                        href={liens.gauche({ code, chemin: cheminAtelier(code) })}
                        className="inline-block min-h-6 min-w-6"
                      >
                        {code}
                      </a>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Volet>
  );
}
