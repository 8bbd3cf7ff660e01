"use client";
import { typographier } from "@/lib/socle/typographie/texte";
import { enoncesDe } from "@/lib/synthese/tri/etat";
import { choixDe, FACETTES, NOM_FACETTE, SANS_FILTRE } from "@/lib/synthese/tri/filtres";
import { useTable } from "./contexte.ts";

/** Filters: one list for each thing an énoncé may be narrowed by, with counts; those in place are words one takes away. */
export function FiltresVus({ ouvert }: { ouvert: boolean }) {
  const { etat, agir } = useTable();
  const { filtres, table, pile } = etat;
  const actifs = FACETTES.filter((f) => filtres[f] !== "");
  const tous = enoncesDe(etat, pile);
  const choix = (f: (typeof FACETTES)[number]) => choixDe(table, tous, filtres, f);
  const dire = (f: (typeof FACETTES)[number]) => choix(f).find((c) => c.valeur === filtres[f])?.mots ?? filtres[f];
  return (
    <>
      {ouvert && (
        <div className="grid grid-cols-2 gap-2 py-1">
          {FACETTES.map((f) => (
            <label key={f} className="flex min-w-0 flex-col text-petit">
              <span className="text-sourdine">{NOM_FACETTE[f]}</span>
              <select
                className="min-h-9 w-full min-w-0 rounded border border-filet bg-blanc px-1"
                value={filtres[f]}
                onChange={(e) => agir({ type: "filtrer", filtres: { [f]: e.target.value } })}
              >
                <option value="">Tous</option>
                {choix(f).map((c) => (
                  <option key={c.valeur} value={c.valeur}>
                    {typographier(c.mots)} ({c.n})
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
      {actifs.length > 0 && (
        <ul className="flex flex-wrap gap-x-3">
          {actifs.map((f) => (
            <li key={f}>
              <button
                type="button"
                onClick={() => agir({ type: "filtrer", filtres: { [f]: "" } })}
                className="min-h-9 text-petit underline underline-offset-4"
              >
                {typographier(dire(f))} <span aria-hidden="true">×</span>
                <span className="sr-only">, retirer ce filtre</span>
              </button>
            </li>
          ))}
          {actifs.length > 1 && (
            <li>
              <button
                type="button"
                onClick={() => agir({ type: "filtrer", filtres: SANS_FILTRE })}
                className="min-h-9 text-accent text-petit underline underline-offset-4"
              >
                Tout montrer
              </button>
            </li>
          )}
        </ul>
      )}
    </>
  );
}
