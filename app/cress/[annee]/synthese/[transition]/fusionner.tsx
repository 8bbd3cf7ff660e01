"use client";
import { useState } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { Phrase } from "@/app/_ui/phrase";
import { soutienDe } from "@/lib/synthese/tri/soutien";
import type { Point } from "@/lib/synthese/tri/types";
import { fusionnerAction } from "./actions.ts";
import { ChercherPoint } from "./chercher-point.tsx";
import { Citees } from "./citees.tsx";
import { useTable } from "./contexte.ts";
import { FormulairePoint } from "./formulaire-point.tsx";
import { SoutienVu } from "./soutien-vu.tsx";

/** Points merged into a new one: their words side by side, one takes either or writes others; their sources all stay. */
export function Fusionner({ p, avec }: { p: Point; avec: readonly string[] }) {
  const { etat, agir, gestes, enonces, points } = useTable();
  // One may have gone meanwhile, by somebody else.
  const ids = [p.id, ...avec.filter((id) => points.has(id))];
  const reunir = (avec: readonly string[]) =>
    agir({ type: "mode", mode: { nom: "point", id: p.id, volet: "fusionner", avec } });
  const [encore, setEncore] = useState(false);
  const [tete, setTete] = useState(p.id);
  const choisis = ids.flatMap((id) => points.get(id) ?? []);
  const depart = points.get(tete) ?? p;
  const sources = [...new Set(choisis.flatMap((c) => c.sources.map((s) => s.enonceId)))];
  // Those of its group, then of its block: what one merges often stands side by side.
  const bloc = etat.table.blocs.find((b) => b.groupes.some((g) => g.id === p.groupeId));
  const duBloc = etat.table.points.filter((x) => bloc?.groupes.some((g) => g.id === x.groupeId));
  const voisins = [...duBloc.filter((x) => x.groupeId === p.groupeId), ...duBloc].map((x) => x.id);
  return (
    <section aria-labelledby="fusionner" className="flex flex-col gap-5">
      <h2 id="fusionner">Fusionner {choisis.map((c) => c.code).join(", ")}</h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {choisis.map((c) => (
          <li key={c.id} className="flex flex-col gap-1 border-filet border-l-2 pl-4">
            <p className="text-petit text-sourdine">{c.code}</p>
            <p className="lecture">
              <Phrase accroche={c.accroche} texte={c.texte} />
            </p>
            {ids.length > 1 && (
              <p className="flex gap-x-3">
                <Bouton variante="discret" aria-pressed={tete === c.id} onClick={() => setTete(c.id)}>
                  {tete === c.id ? "Ses mots sont repris" : "Prendre ses mots"}
                </Bouton>
                {c.id !== p.id && (
                  <Bouton variante="discret" onClick={() => reunir(avec.filter((id) => id !== c.id))}>
                    Laisser<span className="sr-only"> {c.code}</span>
                  </Bouton>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
      {ids.length === 1 || encore ? (
        <ChercherPoint
          premiers={voisins}
          sauf={[...ids, ...etat.table.ailleurs.map((a) => a.id)]}
          choisir={({ id }) => {
            reunir([...avec, id]);
            setEncore(false);
          }}
        />
      ) : (
        <p>
          <Bouton variante="discret" onClick={() => setEncore(true)}>
            Fusionner aussi un autre point
          </Bouton>
        </p>
      )}
      {ids.length > 1 && (
        <>
          <SoutienVu soutien={soutienDe(etat.table, sources, enonces)} vivant />
          <FormulairePoint
            key={tete}
            cle={`fusion:${tete}`}
            depart={depart}
            bloc={bloc?.type}
            envoyer={async (mots) => {
              const state = await gestes.parFormulaire((ouverte) =>
                fusionnerAction({ ouverte, donnees: { pointIds: [...ids], mots } }),
              );
              if (state.ok) agir({ type: "mode", mode: { nom: "lire" } });
              return state;
            }}
          />
          <Citees ids={sources} />
        </>
      )}
    </section>
  );
}
