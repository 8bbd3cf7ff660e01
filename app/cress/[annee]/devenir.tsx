"use client";
import Link from "next/link";
import { encreTransition, Transition } from "@/app/_ui/marque";
import { nombre } from "@/lib/socle/typographie/nombre";
import type { Compteur } from "@/lib/synthese/consolidation/queries";

/** What becomes of the énoncés, chapter by chapter: cited, set aside, waiting. The bar says what its numbers do. */
export function Devenir({ comptes, annee }: { comptes: readonly Compteur[]; annee: number }) {
  const max = Math.max(...comptes.map((c) => c.total), 0);
  if (max === 0) return null;
  return (
    <section aria-labelledby="devenir" className="max-w-3xl pb-10">
      <h2 id="devenir">Ce que deviennent les énoncés</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
      <section aria-label="Énoncés par transition" tabIndex={0} className="relative overflow-x-auto">
        <table aria-labelledby="devenir" className="tableau devenir">
          <thead>
            <tr>
              <th scope="col">Transition</th>
              <th scope="col" className="nombre">
                Repris
              </th>
              <th scope="col" className="nombre">
                Écartés
              </th>
              <th scope="col" className="nombre">
                À traiter
              </th>
              <td className="devenir-barre" />
            </tr>
          </thead>
          <tbody>
            {comptes.map((c) => (
              <tr key={c.transition}>
                <th scope="row">
                  <Transition code={c.transition} court />
                </th>
                <td className="nombre">{nombre(c.repris)}</td>
                <td className="nombre">{nombre(c.ecartes)}</td>
                <td className="nombre">
                  {c.aTraiter > 0 ? (
                    <Link href={`/cress/${annee}/synthese/${c.transition}`} className="font-bold">
                      {nombre(c.aTraiter)}
                      <span className="sr-only"> à traiter, transition {c.transition}</span>
                    </Link>
                  ) : (
                    "0"
                  )}
                </td>
                <td className={`devenir-barre ${encreTransition(c.transition)}`}>
                  <Barre compteur={c} max={max} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** Full what is cited, outlined what waits, pale what was set aside. */
function Barre({ compteur: { repris, ecartes, aTraiter }, max }: { compteur: Compteur; max: number }) {
  const pour = (n: number) => `${(100 * n) / max}%`;
  return (
    <svg aria-hidden="true" width="100%" height="18" fill="currentColor" stroke="currentColor">
      <rect y="3" height="12" width={pour(repris)} stroke="none" />
      <rect x={pour(repris)} y="3" height="12" width={pour(ecartes)} fillOpacity="0.3" stroke="none" />
      {aTraiter > 0 && (
        <rect
          x={pour(repris + ecartes)}
          y="3.75"
          height="10.5"
          width={pour(aTraiter)}
          fill="none"
          strokeWidth="1.5"
          strokeDasharray="3 3"
        />
      )}
    </svg>
  );
}
