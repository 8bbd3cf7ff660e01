"use client";
import { useState } from "react";
import { appeler } from "@/app/_ui/appeler";
import { Phrase } from "@/app/_ui/phrase";
import { Volet } from "@/app/_ui/volet";
import { instantLong } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import type { GesteDuPoint } from "@/lib/synthese/consolidation/histoire";
import type { Point } from "@/lib/synthese/tri/types";
import { histoireAction } from "./actions.ts";
import { useTable } from "./contexte.ts";

/** What was done to a point, and the words it had: read when somebody asks. */
export function Histoire({ p }: { p: Point }) {
  const { annee, transition, etat } = useTable();
  const [lue, setLue] = useState<{ version: number; gestes: GesteDuPoint[] } | null>(null);
  const [refus, setRefus] = useState("");
  const lire = async () => {
    const ouverte = { annee, transition, depuis: etat.table.numero };
    const state = await appeler(() => histoireAction({ ouverte, donnees: p.code }));
    if (state.ok) setLue({ version: p.version, gestes: state.value });
    else setRefus(state.message);
  };
  return (
    <Volet
      onToggle={(e) => {
        if (e.currentTarget.open && lue?.version !== p.version) void lire();
      }}
      titre="Son histoire"
    >
      {refus && <p role="alert">{refus}</p>}
      <ol className="flex flex-col border-filet border-l-2 pl-4">
        {lue?.gestes.map((g) => (
          <li key={g.id} className="flex flex-col gap-0.5 py-2">
            <p className="text-petit text-sourdine">
              {instantLong(new Date(g.at))}
              {g.auteur && `, ${g.auteur}`}
            </p>
            <p className={g.annule ? "text-sourdine line-through" : ""}>{typographier(g.phrase)}</p>
            {g.avant && g.apres && (
              <p className="lecture text-sourdine">
                Avant : <Phrase accroche={g.avant.accroche} texte={g.avant.texte} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </Volet>
  );
}
