"use client";
import { useId } from "react";
import { nomTransition, ordonner } from "@/lib/socle/transitions/transitions";
import { typographier } from "@/lib/socle/typographie/texte";
import { blocDeLaPlace, finDe, groupeDuType } from "@/lib/synthese/tri/places";
import type { Plan } from "@/lib/synthese/tri/types";
import { useTable } from "./contexte.ts";

/** In which group what is written or moved will land, of this chapter or of another; the outline shows where. */
export function ChoixPlace() {
  const { etat, agir } = useTable();
  const { table, place } = etat;
  const id = useId();
  const ici = blocDeLaPlace(table, place?.groupeId);
  const plans: Plan[] = [{ transition: table.transition, blocs: table.blocs }, ...table.plans];
  const plan = plans.find((p) => p.transition === ici?.transition);
  const poser = (groupeId: string | undefined) => groupeId && agir({ type: "placer", place: finDe(table, groupeId) });
  /** In the block of the same kind there. */
  const aller = (transition: string) => {
    const vers = plans.find((p) => p.transition === transition);
    if (vers) poser(groupeDuType(vers, ici?.bloc.type));
  };
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <div className="flex flex-col gap-1">
        <label htmlFor={`${id}-chapitre`} className="font-semibold">
          Chapitre
        </label>
        <select
          id={`${id}-chapitre`}
          className="saisie"
          value={ici?.transition ?? ""}
          onChange={(e) => aller(e.target.value)}
        >
          {ordonner(plans.map((p) => p.transition)).map((code) => (
            <option key={code} value={code}>
              {nomTransition(code)}
            </option>
          ))}
        </select>
      </div>
      <div className="flex flex-col gap-1">
        <label htmlFor={`${id}-groupe`} className="font-semibold">
          Place dans le chapitre
        </label>
        <select
          id={`${id}-groupe`}
          className="saisie"
          value={place?.groupeId ?? ""}
          onChange={(e) => poser(e.target.value)}
        >
          {plan?.blocs.map((bloc) => (
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
    </div>
  );
}
