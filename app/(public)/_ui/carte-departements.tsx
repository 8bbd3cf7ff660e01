import { contours, isCarteDisponible, teinte } from "@/lib/socle/territoire/contours";
import { pluriel } from "@/lib/socle/typographie/nombre";

export type Territoire = { code: string; nom: string; nombre: number; href?: string };

/** The départements of the region with their number on them; nothing overseas. The list beside it says the same in words. */
export function CarteDepartements({ territoires, titre }: { territoires: readonly Territoire[]; titre: string }) {
  if (!isCarteDisponible(territoires.map((t) => t.code))) return null;
  const { formes, viewBox } = contours(territoires.map((t) => t.code));
  const max = Math.max(...territoires.map((t) => t.nombre), 1);
  const par = new Map(territoires.map((t) => [t.code, t]));
  const resume = territoires.map((t) => `${t.nom} ${t.nombre}`).join(", ");
  return (
    <svg viewBox={viewBox} className="h-auto w-full max-w-lg" role="img" aria-label={`${titre} : ${resume}.`}>
      {formes.map(({ code, path }) => (
        <path
          key={code}
          d={path}
          fill={teinte(par.get(code)?.nombre ?? 0, max).fond}
          stroke="#5A6270"
          strokeWidth={0.4}
          strokeLinejoin="round"
        />
      ))}
      {formes.map(({ code, centre: [x, y] }) => {
        const nombre = par.get(code)?.nombre ?? 0;
        return (
          <text key={code} x={x} y={y} textAnchor="middle" fill={teinte(nombre, max).encre} className="font-sans">
            <tspan x={x} dy="-0.5" fontSize="9.5" fontWeight="700">
              {nombre}
            </tspan>
            <tspan x={x} dy="5.6" fontSize="4.6">
              {par.get(code)?.nom}
            </tspan>
          </text>
        );
      })}
    </svg>
  );
}

/** The same figures as a table, with what has no département. */
export function TableTerritoires({ territoires, caption }: { territoires: readonly Territoire[]; caption: string }) {
  return (
    <table className="tableau">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Département</th>
          <th scope="col" className="nombre">
            Ateliers
          </th>
        </tr>
      </thead>
      <tbody>
        {territoires.map(({ code, nom, nombre, href }) => (
          <tr key={code}>
            <th scope="row" className="font-normal">
              {href && nombre > 0 ? <a href={href}>{nom}</a> : nom}
            </th>
            <td className="nombre" aria-label={pluriel(nombre, "atelier")}>
              {nombre}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
