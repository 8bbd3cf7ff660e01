"use client";
import dynamic from "next/dynamic";
import { Fragment, memo, useEffect, useRef } from "react";
import { PointsSoutien } from "@/app/_ui/points-soutien";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import type { Mode } from "@/lib/synthese/tri/etat";
import type { Place } from "@/lib/synthese/tri/places";
import { pointsAVenir } from "@/lib/synthese/tri/reste";
import type { Bloc, Groupe, Point, Reste } from "@/lib/synthese/tri/types";
import { DOuIlVient } from "./d-ou-il-vient.tsx";
import { emporterPoint } from "./glisser.ts";
import { Ici } from "./present-ici.tsx";

/** The reader of light Markdown comes with the first text. */
const TextePlan = dynamic(() => import("./texte-plan.tsx"));

type PropsBloc = {
  bloc: Bloc;
  /** What is still to come. */
  reste: Reste | null;
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

export const BlocVu = memo(function BlocVu({ bloc, reste, parGroupe, atterrit, ouvrirPlan, ...autres }: PropsBloc) {
  const n = bloc.groupes.reduce(
    (total, g) => total + (parGroupe.get(g.id)?.length ?? 0) + pointsAVenir({ reste }, g.id),
    0,
  );
  return (
    <section aria-label={bloc.titre} className="pt-3">
      <h3
        data-depot="groupe"
        data-id={bloc.groupes[0]?.id}
        className={`text-[1rem] ${bloc.groupes[0]?.id === autres.survol ? "outline-2 outline-accent outline-dashed" : ""}`}
      >
        <button
          type="button"
          onClick={() => ouvrirPlan({ nom: "bloc", id: bloc.id })}
          className="min-h-8 w-full text-start hover:underline"
        >
          {typographier(bloc.titre)} <span className="font-normal text-sourdine">{n}</span>{" "}
          <Ici mots={autres.ici.get(bloc.id)} />
        </button>
      </h3>
      <DOuIlVient id={bloc.id} />
      {bloc.groupes.map((g) => (
        <GroupeVu
          key={g.id}
          groupe={g}
          points={parGroupe.get(g.id) ?? AUCUN}
          aVenir={pointsAVenir({ reste }, g.id)}
          atterrit={atterrit?.groupeId === g.id ? atterrit : null}
          ouvrirPlan={ouvrirPlan}
          {...autres}
        />
      ))}
    </section>
  );
});

const AUCUN: Point[] = [];

const GroupeVu = memo(function GroupeVu({
  groupe,
  points,
  aVenir,
  soutiens,
  mains,
  ici,
  ouvert,
  survol,
  atterrit,
  ouvrir,
  ouvrirPlan,
}: Omit<PropsBloc, "bloc" | "reste" | "parGroupe"> & { groupe: Groupe; points: Point[]; aVenir: number }) {
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
        {aVenir > 0 && <AVenir n={aVenir} />}
      </ul>
      <TextesDuGroupe groupe={groupe} ouvrirPlan={ouvrirPlan} />
    </>
  );
});

/** The room of the points that are on their way, so that nothing moves when they come. */
function AVenir({ n }: { n: number }) {
  return (
    <li className="px-1 text-petit text-sourdine" style={{ minHeight: `${n * HAUT_POINT_REM}rem` }}>
      et {pluriel(n, "autre point", "autres points")}
    </li>
  );
}
const HAUT_POINT_REM = 2;

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
      className={survole ? "ligne-point outline-2 outline-accent outline-dashed" : "ligne-point"}
    >
      <button type="button" id={`point-${p.id}`} aria-current={ouvert || undefined} onClick={() => ouvrir(p.id)}>
        <PointsSoutien ateliers={ateliers} />
        <span className="sr-only">{`${p.code}, ${pluriel(ateliers, "atelier")} : `}</span>
        <span>{typographier(p.accroche || p.texte)}</span>
        <Ici mots={ici} />
        {main && !ici && <span className="shrink-0 text-accent text-petit">par {main.split(" ")[0]}</span>}
        {perime && <span className="shrink-0 font-semibold text-danger text-petit">à relire</span>}
      </button>
    </li>
  );
});
