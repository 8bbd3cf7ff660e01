"use client";
import dynamic from "next/dynamic";
import { useCallback, useMemo } from "react";
import { grouper } from "@/lib/socle/grouper";
import { pluriel } from "@/lib/socle/typographie/nombre";
import type { Mode } from "@/lib/synthese/tri/etat";
import { nombreDePoints } from "@/lib/synthese/tri/reste";
import { soutienDe } from "@/lib/synthese/tri/soutien";
import { useTable } from "./contexte.ts";
import { BlocVu } from "./plan-blocs.tsx";
import { useIci } from "./present-ici.tsx";
import { useDepot } from "./use-depot.ts";
import { useUnArret } from "./use-un-arret.ts";

/** The reader of light Markdown comes with the first text. */
const TextePlan = dynamic(() => import("./texte-plan.tsx"));

/** The chapter as it stands: what each point rests on as dots, and where what is being written will land. */
export function Plan({ className, lire }: { className: string; lire: () => void }) {
  const { etat, agir, enonces, gestes, points } = useTable();
  const { table, mode, place } = etat;
  const parGroupe = useMemo(() => grouper(table.points, (p) => p.groupeId), [table.points]);
  const soutiens = useMemo(
    () =>
      new Map(
        table.points.map((p) => [
          p.id,
          soutienDe(
            table,
            p.sources.map((s) => s.enonceId),
            enonces,
          ).ateliers,
        ]),
      ),
    [table, enonces],
  );
  const { survol, ...depot } = useDepot();
  const mains = useMemo(
    () => new Map(gestes.autres.flatMap((g) => g.points.map((id) => [id, g.par ?? ""] as const))),
    [gestes.autres],
  );

  const ici = useIci();
  const ouvert = mode.nom === "point" ? mode.id : null;
  const mots =
    mode.nom === "ecrire"
      ? enonces.get(mode.tete)
      : mode.nom === "point" && mode.volet === "deplacer"
        ? points.get(mode.id)
        : null;
  const atterrit = useMemo(
    () => (place && mots ? { ...place, mots: mots.accroche || mots.texte } : null),
    [place, mots],
  );
  const ouvrir = useCallback(
    (id: string) => {
      agir({ type: "ouvrirPoint", id });
      lire();
    },
    [agir, lire],
  );
  const ouvrirPlan = useCallback(
    (mode: Mode) => {
      agir({ type: "mode", mode });
      lire();
    },
    [agir, lire],
  );
  const ecrireTextes = useCallback(() => ouvrirPlan({ nom: "chapitre" }), [ouvrirPlan]);
  const liste = useUnArret<HTMLDivElement>();
  return (
    // Drops have their keyboard twins: 1 to 5 and A add to a point, « Déplacer » moves one.
    <section aria-labelledby="plan" className={`volet-plan flex min-h-0 flex-col ${className}`} {...depot}>
      <header className="flex flex-wrap items-center justify-between gap-x-4 border-filet border-b px-4 py-2">
        <h2 id="plan" tabIndex={-1} className="text-[1.1rem]">
          Le chapitre <span className="font-normal text-sourdine">{pluriel(nombreDePoints(table), "point")}</span>
        </h2>
        <Outils ouvrir={ouvrirPlan} />
      </header>
      <div ref={liste} id="plan-liste" className="min-h-0 flex-1 overflow-y-auto px-4 pt-2 pb-8">
        {table.chapitre.problematique && (
          <TextePlan nom="Problématique" texte={table.chapitre.problematique} ouvrir={ecrireTextes} />
        )}
        {nombreDePoints(table) === 0 && (
          <p className="py-4 text-sourdine">Traitez un énoncé : son point apparaîtra ici, à sa place.</p>
        )}
        {table.blocs.map((bloc) => (
          <BlocVu
            key={bloc.id}
            bloc={bloc}
            reste={table.reste}
            parGroupe={parGroupe}
            soutiens={soutiens}
            mains={mains}
            ici={ici}
            ouvert={ouvert}
            survol={survol}
            atterrit={atterrit}
            ouvrir={ouvrir}
            ouvrirPlan={ouvrirPlan}
          />
        ))}
        <div className="flex flex-col gap-1 pt-3 empty:hidden">
          {table.chapitre.remarque && (
            <TextePlan nom="Remarque" texte={table.chapitre.remarque} ouvrir={ecrireTextes} />
          )}
          {table.chapitre.encarts.map((e, i) => (
            <TextePlan key={i} nom={e.titre} texte={e.texte} ouvrir={ecrireTextes} />
          ))}
        </div>
      </div>
    </section>
  );
}

function Outils({ ouvrir }: { ouvrir: (mode: Mode) => void }) {
  const { etat } = useTable();
  return (
    <span className="flex gap-x-3 text-petit">
      <button
        type="button"
        aria-pressed={etat.mode.nom === "chapitre"}
        onClick={() => ouvrir({ nom: "chapitre" })}
        className="min-h-9 text-accent underline underline-offset-4"
      >
        Ses textes
      </button>
      <button
        type="button"
        aria-pressed={etat.mode.nom === "signaux"}
        onClick={() => ouvrir({ nom: "signaux" })}
        className="min-h-9 text-accent underline underline-offset-4"
      >
        Avant le comité
      </button>
    </span>
  );
}
