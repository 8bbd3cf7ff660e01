"use client";
import { Phrase } from "@/app/_ui/phrase";
import type { Point } from "@/lib/synthese/tri/types";
import { reformulerAction } from "./actions.ts";
import { Citees } from "./citees.tsx";
import { useTable } from "./contexte.ts";
import { FormulairePoint } from "./formulaire-point.tsx";

/** A point written otherwise: the words it has stay shown above, and in its history. */
export function Reformuler({ p }: { p: Point }) {
  const { etat, agir, gestes } = useTable();
  const bloc = etat.table.blocs.find((b) => b.groupes.some((g) => g.id === p.groupeId));
  return (
    <section aria-labelledby="reformuler" className="flex flex-col gap-5">
      <header className="flex flex-col gap-2">
        <h2 id="reformuler">Reformuler {p.code}</h2>
        <p className="lecture border-filet border-l-2 pl-4 text-sourdine">
          <Phrase accroche={p.accroche} texte={p.texte} />
        </p>
      </header>
      <FormulairePoint
        cle={`point:${p.id}`}
        depart={p}
        bloc={bloc?.type}
        envoyer={async (mots) => {
          const state = await gestes.parFormulaire((ouverte) =>
            reformulerAction({ ouverte, donnees: { pointId: p.id, versionLue: p.version, mots } }),
          );
          if (state.ok) agir({ type: "mode", mode: { nom: "point", id: p.id, volet: "lire" } });
          return state;
        }}
      />
      <Citees ids={p.sources.map((s) => s.enonceId)} />
    </section>
  );
}
