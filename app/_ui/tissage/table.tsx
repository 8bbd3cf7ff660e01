import type { SyntheseArbre } from "@/lib/document/tree";
import { grouper } from "@/lib/grouper";
import { nommerPoint, tisserPoints } from "@/lib/tissage/reprises";
import { typographier } from "@/lib/typographie/texte";
import { MarqueTransition } from "../marque.tsx";

/** The weave in words: each point with the ateliers it comes from. A row has the place its point had when all was one page. */
export function TableTissage({ arbre, base }: { arbre: SyntheseArbre; base: string }) {
  return (
    <details className="border-filet border-y print:hidden">
      <summary className="min-h-11 content-center font-semibold text-accent">
        Le même en tableau : chaque point et ses ateliers
      </summary>
      <table className="tableau mb-4 text-petit">
        <caption className="sr-only">
          Les points de la synthèse, par chapitre, et les ateliers dont ils viennent
        </caption>
        <thead>
          <tr>
            <th scope="col">Point</th>
            <th scope="col">Ateliers</th>
          </tr>
        </thead>
        {[...grouper(tisserPoints(arbre), (p) => p.chapitre)].map(([{ transition, libelle }, points]) => (
          <tbody key={transition}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                <span className="flex items-center gap-2">
                  <MarqueTransition code={transition} />
                  {typographier(libelle)}
                </span>
              </th>
            </tr>
            {points.map(({ point, ateliers }) => (
              <tr key={point.code} id={point.code} className="target:bg-voile">
                <th scope="row" className="font-normal">
                  <a href={`${base}/${transition}#${point.code}`}>{point.code}</a> {nommerPoint(point)}
                </th>
                <td>
                  {ateliers.map(({ code }, i) => (
                    <span key={code}>
                      {i > 0 && ", "}
                      <a href={`/${arbre.annee}/programme/${code}`} className="inline-block min-h-6 min-w-6">
                        {code}
                      </a>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}
