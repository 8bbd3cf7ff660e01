import { dateCourte, moisLong } from "@/lib/socle/typographie/dates";
import { nombre, pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import type { AtelierCompte, Exclu, RaisonExclusion } from "@/lib/synthese/chiffres/compute";
import { Deplier } from "../../_ui/barres.tsx";

/** Every atelier the figures count, with the number it brings. */
export function TableAteliers({ annee, ateliers }: { annee: number; ateliers: readonly AtelierCompte[] }) {
  return (
    <Deplier titre={`Voir la liste : ${pluriel(ateliers.length, "atelier")}`}>
      <table className="tableau text-petit">
        <caption className="sr-only">Ateliers comptés, avec leurs participations</caption>
        <thead>
          <tr>
            <th scope="col">Atelier</th>
            <th scope="col">Date</th>
            <th scope="col" className="nombre">
              Participations
            </th>
          </tr>
        </thead>
        <tbody>
          {ateliers.map((a) => (
            <tr key={a.code}>
              <th scope="row" className="font-normal">
                <a href={`/${annee}/programme/${a.code}`}>{a.code}</a> {typographier(a.intitule)}
                <span className="block text-sourdine">{typographier(a.organisateurs.join(", "))}</span>
              </th>
              <td className="wrap-normal">{a.date ? dateCourte(a.date) : moisLong(a.mois)}</td>
              <td className="nombre">
                {a.participants === null ? "non connu" : nombre(a.participants)}
                {a.declarees && " (déclaré)"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Deplier>
  );
}

const RAISON: Record<RaisonExclusion, string> = {
  reporte: "reporté, nouvelle date à venir",
  annule: "annulé",
  label_retire: "label retiré",
};

/** Kept apart, so that nobody has to guess why a number is lower than the programme. */
export function Exclus({ annee, exclus }: { annee: number; exclus: readonly Exclu[] }) {
  if (exclus.length === 0) return <p className="pt-3">Aucun atelier labellisé n’est écarté de ces chiffres.</p>;
  return (
    <div className="pt-4">
      <h3>Ne sont comptés dans aucun chiffre</h3>
      <ul className="flex flex-col gap-1 pt-2">
        {exclus.map(({ atelier, raison }) => (
          <li key={atelier.code}>
            {raison === "label_retire" ? (
              atelier.code
            ) : (
              <a href={`/${annee}/programme/${atelier.code}`}>{atelier.code}</a>
            )}{" "}
            {typographier(atelier.intitule)} : <strong>{RAISON[raison]}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
