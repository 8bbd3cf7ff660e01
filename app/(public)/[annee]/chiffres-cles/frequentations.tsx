import { Volet } from "@/app/_ui/volet";
import { accorder, nombre } from "@/lib/socle/typographie/nombre";
import type { Frequentation } from "@/lib/synthese/chiffres/frequentation";
import { Codes } from "../../_ui/barres.tsx";

/** Attendance by kind: how many came, over how many ateliers, the median beside the mean, and which ateliers. */
export function Frequentations<C extends string>({
  annee,
  caption,
  colonne,
  lignes,
  noms,
}: {
  annee: number;
  caption: string;
  colonne: string;
  lignes: readonly Frequentation<C>[];
  noms: Record<C, string>;
}) {
  return (
    // The words for screen readers are placed from here, or they would widen the page.
    <div className="relative max-w-full overflow-x-auto">
      <table className="tableau max-md:[&_:is(th,td)]:px-0.5 max-md:[&_thead_th]:text-[0.8125rem]">
        <caption className="pb-2 text-start font-semibold">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{colonne}</th>
            <th scope="col" className="nombre">
              Participations
            </th>
            <th scope="col" className="nombre">
              Moyenne
            </th>
            <th scope="col" className="nombre">
              Médiane
            </th>
          </tr>
        </thead>
        {lignes.map(({ cle, participations, moyenne, mediane, connus, inconnus }) => (
          <tbody key={cle} className="break-inside-avoid">
            <tr className="[&>td]:border-b-0">
              <th
                scope="row"
                rowSpan={2}
                className="hyphens-auto font-normal max-md:text-petit max-md:[overflow-wrap:normal]"
              >
                {noms[cle]}
              </th>
              <td className="nombre">{connus.length > 0 ? nombre(participations) : "–"}</td>
              <td className="nombre">{moyenne === null ? "–" : nombre(moyenne)}</td>
              <td className="nombre">{mediane === null ? "–" : nombre(mediane)}</td>
            </tr>
            <tr>
              <td colSpan={3} className="pt-0!">
                <Volet
                  titre={
                    <>
                      base {nombre(connus.length)}/{nombre(connus.length + inconnus.length)}
                      <span className="sr-only"> : voir les ateliers, {noms[cle]}</span>
                    </>
                  }
                  ton="incise"
                  className="[&>summary]:ms-auto [&>summary]:w-fit [&>summary]:whitespace-nowrap"
                >
                  {connus.length > 0 && <Codes annee={annee} codes={connus} />}
                  {inconnus.length > 0 && (
                    <div className="pt-1 text-petit text-sourdine">
                      {accorder(inconnus.length, "Pas compté : nombre non connu", "Pas comptés : nombre non connu")}
                      <Codes annee={annee} codes={inconnus} />
                    </div>
                  )}
                </Volet>
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}
