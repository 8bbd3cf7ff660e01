"use client";
import dynamic from "next/dynamic";
import { Fragment, memo, useEffect, useRef } from "react";
import { PointsSoutien } from "@/app/_ui/points-soutien";
import type { Mode } from "@/lib/tri/etat";
import type { Place } from "@/lib/tri/places";
import type { Bloc, Groupe, Point } from "@/lib/tri/types";
import { pluriel } from "@/lib/typographie/nombre";
import { typographier } from "@/lib/typographie/texte";
import { DOuIlVient } from "./d-ou-il-vient.tsx";
import { emporterPoint } from "./glisser.ts";
import { Ici } from "./present-ici.tsx";

/** The reader of light Markdown comes with the first text. */
const TextePlan = dynamic(() => import("./texte-plan.tsx"));

type PropsBloc = {
  bloc: Bloc;
  parGroupe: ReadonlyMap<string, Point[]>;
  soutiens: ReadonlyMap<string, number>;
  /** Who else has just touched a point. */
  mains: ReadonlyMap<string, string>;
  /** What is said of who has something open, by its id. */
  ici: ReadonlyMap<string, string>;
  ouvert: string | null;
  survol: string | null;
  atterrit: Atterrit | null;
  ouvrir: (id: string) => void;
  ouvrirPlan: (mode: Mode) => void;
};
export type Atterrit = Place & { mots: string };

export const BlocVu = memo(function BlocVu({ bloc, parGroupe, atterrit, ouvrirPlan, ...reste }: PropsBloc) {
  const n = bloc.groupes.reduce((total, g) => total + (parGroupe.get(g.id)?.length ?? 0), 0);
  return (
    <section aria-label={bloc.titre} className="pt-3">
      <h3
        data-depot="groupe"
        data-id={bloc.groupes[0]?.id}
        className={`text-[1rem] ${bloc.groupes[0]?.id === reste.survol ? "outline-2 outline-accent outline-dashed" : ""}`}
      >
        <button
          type="button"
          onClick={() => ouvrirPlan({ nom: "bloc", id: bloc.id })}
          className="min-h-8 w-full text-start hover:underline"
        >
          {typographier(bloc.titre)} <span className="font-normal text-sourdine">{n}</span>{" "}
          <Ici mots={reste.ici.get(bloc.id)} />
        </button>
      </h3>
      <DOuIlVient id={bloc.id} />
      {bloc.groupes.map((g) => (
        <GroupeVu
          key={g.id}
          groupe={g}
          points={parGroupe.get(g.id) ?? AUCUN}
          atterrit={atterrit?.groupeId === g.id ? atterrit : null}
          ouvrirPlan={ouvrirPlan}
          {...reste}
        />
      ))}
    </section>
  );
});

const AUCUN: Point[] = [];

const GroupeVu = memo(function GroupeVu({
  groupe,
  points,
  soutiens,
  mains,
  ici,
  ouvert,
  survol,
  atterrit,
  ouvrir,
  ouvrirPlan,
}: Omit<PropsBloc, "bloc" | "parGroupe"> & { groupe: Groupe; points: Point[] }) {
  return (
    <>
      {groupe.titre && (
        <h4
          data-depot="groupe"
          data-id={groupe.id}
          className={`font-semibold text-petit text-sourdine ${groupe.id === survol ? "outline-2 outline-accent outline-dashed" : ""}`}
        >
          <button
            type="button"
            onClick={() => ouvrirPlan({ nom: "groupe", id: groupe.id })}
            className="min-h-8 w-full text-start hover:underline"
          >
            {typographier(groupe.titre)} <Ici mots={ici.get(groupe.id)} />
          </button>
        </h4>
      )}
      <DOuIlVient id={groupe.id} />
      <ul>
        {atterrit?.apres === null && <Atterrissage mots={atterrit.mots} />}
        {points.map((p, i) => (
          <Fragment key={p.id}>
            <LignePoint
              p={p}
              avant={points[i - 1]?.id}
              ateliers={soutiens.get(p.id) ?? 0}
              main={mains.get(p.id)}
              ici={ici.get(p.id)}
              ouvert={p.id === ouvert}
              survole={p.id === survol}
              ouvrir={ouvrir}
            />
            {atterrit?.apres === p.id && <Atterrissage mots={atterrit.mots} />}
          </Fragment>
        ))}
      </ul>
      <TextesDuGroupe groupe={groupe} ouvrirPlan={ouvrirPlan} />
    </>
  );
});

/** What is printed under the points of a group. */
function TextesDuGroupe({ groupe, ouvrirPlan }: { groupe: Groupe; ouvrirPlan: (mode: Mode) => void }) {
  const { id, exemple, remarque, paragraphes } = groupe;
  const ouvrir = () => ouvrirPlan({ nom: "groupe", id });
  return (
    <div className="flex flex-col gap-1 empty:hidden">
      {exemple && <TextePlan nom="Exemple" texte={exemple} ouvrir={ouvrir} />}
      {remarque && <TextePlan nom="Remarque" texte={remarque} ouvrir={ouvrir} />}
      {paragraphes && <TextePlan nom="Texte" texte={paragraphes} ouvrir={ouvrir} />}
    </div>
  );
}

/** Where what is being written or moved will land. */
function Atterrissage({ mots }: { mots: string }) {
  const boite = useRef<HTMLLIElement>(null);
  useEffect(() => {
    void boite.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <li ref={boite} className="my-1 truncate border-2 border-accent border-dashed px-2 py-1 text-accent">
      ici : {typographier(mots)}
    </li>
  );
}

const LignePoint = memo(function LignePoint({
  p,
  avant,
  ateliers,
  main,
  ici,
  ouvert,
  survole,
  ouvrir,
}: {
  p: Point;
  avant: string | undefined;
  ateliers: number;
  main: string | undefined;
  ici: string | undefined;
  ouvert: boolean;
  survole: boolean;
  ouvrir: (id: string) => void;
}) {
  const perime = p.sources.some((s) => s.lu !== null);
  return (
    <li
      id={p.code}
      data-depot="point"
      data-id={p.id}
      data-avant={avant}
      draggable
      onDragStart={(e) => emporterPoint(e, p.id)}
      className={`ligne-point ${survole ? "outline-2 outline-accent outline-dashed" : ""}`}
    >
      <button
        type="button"
        id={`point-${p.id}`}
        aria-current={ouvert || undefined}
        onClick={() => ouvrir(p.id)}
        className="-outline-offset-2 flex min-h-8 w-full items-center gap-2 px-1 text-start hover:bg-voile aria-current:bg-blanc aria-current:shadow-[inset_4px_0_0_var(--color-accent)]"
      >
        <PointsSoutien ateliers={ateliers} />
        <span className="sr-only">
          {p.code}, {pluriel(ateliers, "atelier")} :{" "}
        </span>
        <span className="min-w-0 truncate">{typographier(p.accroche || p.texte)}</span>
        <Ici mots={ici} />
        {main && !ici && <span className="shrink-0 text-accent text-petit">par {main.split(" ")[0]}</span>}
        {perime && <span className="shrink-0 font-semibold text-danger text-petit">à relire</span>}
      </button>
    </li>
  );
});
