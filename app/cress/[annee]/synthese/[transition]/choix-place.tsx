"use client";
import { useId } from "react";
import { finDe } from "@/lib/tri/places";
import { typographier } from "@/lib/typographie/texte";
import { useTable } from "./contexte.ts";

/** In which group what is written or moved will land; the outline shows where. */
export function ChoixPlace() {
  const { etat, agir } = useTable();
  const { table, place } = etat;
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        Place dans le chapitre
      </label>
      <select
        id={id}
        className="saisie"
        value={place?.groupeId ?? ""}
        onChange={(e) => agir({ type: "placer", place: finDe(table, e.target.value) })}
      >
        {table.blocs.map((bloc) => (
          <optgroup key={bloc.id} label={typographier(bloc.titre)}>
            {bloc.groupes.map((g) => (
              <option key={g.id} value={g.id}>
                {typographier(g.titre ?? bloc.titre)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
