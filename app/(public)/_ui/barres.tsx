import type { ReactNode } from "react";
import { MarqueTransition } from "@/app/_ui/marque";
import { Volet } from "@/app/_ui/volet";
import type { CodeTransition } from "@/lib/socle/transitions/transitions";
import { nombre } from "@/lib/socle/typographie/nombre";

export type Barre = { cle: string; nom: string; nombre: number; transition?: CodeTransition; codes: readonly string[] };

/** In hundredths of the width: three figures stand after the longest bar, on the narrowest phone. */
const PLUS_LONGUE = 76;

/** Horizontal bars with their number at the end; zeros keep their line. Length is the only thing to read. */
export function Barres({ barres }: { barres: readonly Barre[] }) {
  const max = Math.max(...barres.map((b) => b.nombre), 1);
  return (
    <ul className="flex flex-col gap-1.5 break-inside-avoid print:block" aria-hidden="true">
      {barres.map((b) => (
        <li key={b.cle} className="grid grid-cols-[9.25rem_1fr] items-center gap-3 md:grid-cols-[11rem_1fr]">
          <span className="flex items-center justify-end gap-2 text-end text-petit leading-tight">
            {b.transition && <MarqueTransition code={b.transition} />}
            {b.nom}
          </span>
          <svg className="h-7 w-full" focusable="false" aria-hidden="true">
            <rect width="1.5" height="28" fill="#1E2530" />
            <rect y="4" width={`${(b.nombre / max) * PLUS_LONGUE}%`} height="20" fill="#1B4B6B" />
            <text
              x={`${(b.nombre / max) * PLUS_LONGUE}%`}
              dx="8"
              y="19.5"
              fontSize="16"
              fontWeight="700"
              fill="#1E2530"
            >
              {nombre(b.nombre)}
            </text>
          </svg>
        </li>
      ))}
    </ul>
  );
}

/** The table of a chart, one click away: each number with the ateliers it counts. */
export function TableBarres({
  annee,
  barres,
  caption,
  colonne,
}: {
  annee: number;
  barres: readonly Barre[];
  caption: string;
  colonne: string;
}) {
  return (
    <Deplier titre="Voir le tableau et les ateliers comptés">
      <table className="tableau">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{colonne}</th>
            <th scope="col" className="nombre">
              Ateliers
            </th>
            <th scope="col">Lesquels</th>
          </tr>
        </thead>
        <tbody>
          {barres.map((b) => (
            <tr key={b.cle}>
              <th scope="row" className="font-normal">
                {b.nom}
              </th>
              <td className="nombre">{nombre(b.nombre)}</td>
              <td>
                <Codes annee={annee} codes={b.codes} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Deplier>
  );
}

export function Codes({ annee, codes }: { annee: number; codes: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-3" aria-label="Ateliers">
      {codes.map((code) => (
        <li key={code}>
          <a href={`/${annee}/programme/${code}`} className="inline-block min-h-6 min-w-6">
            {code}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function Deplier({ titre, children }: { titre: string; children: ReactNode }) {
  return (
    <Volet className="pt-3" titre={titre} ton="incise">
      <div className="overflow-x-auto pt-2 pb-4">{children}</div>
    </Volet>
  );
}
