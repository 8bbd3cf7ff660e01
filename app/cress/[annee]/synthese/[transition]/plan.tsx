"use client";
import { type DragEvent, Fragment, memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { grouper } from "@/lib/grouper";
import type { Mode } from "@/lib/tri/etat";
import type { Place } from "@/lib/tri/places";
import { soutienDe } from "@/lib/tri/soutien";
import type { Bloc, Groupe, Point } from "@/lib/tri/types";
import { pluriel } from "@/lib/typographie/nombre";
import { typographier } from "@/lib/typographie/texte";
import { useTable } from "./contexte.ts";
import { depose, emporterPoint, porte } from "./glisser.ts";
import { Points } from "./soutien-vu.tsx";

type Cible = { nature: "point" | "groupe"; id: string; apres: string | null };

/** The chapter as it stands: what each point rests on as dots, and where what is being written will land. */
export function Plan({ className, lire }: { className: string; lire: () => void }) {
  const { etat, agir, enonces, gestes, points, refus } = useTable();
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
  const [survol, setSurvol] = useState<string | null>(null);
  const mains = useMemo(
    () => new Map(gestes.autres.flatMap((g) => g.points.map((id) => [id, g.par ?? ""] as const))),
    [gestes.autres],
  );

  const sur = (e: DragEvent) => {
    const cible = cibleDe(e);
    const quoi = porte(e);
    const prend = refus === null && cible !== null && quoi !== null;
    setSurvol(prend ? cible.id : null);
    if (prend) e.preventDefault();
  };
  const lacher = (e: DragEvent) => {
    const cible = cibleDe(e);
    const charge = depose(e);
    setSurvol(null);
    if (!cible || !charge || refus) return;
    e.preventDefault();
    if ("point" in charge) {
      if (cible.id !== charge.point)
        void gestes.deplacer([charge.point], { groupeId: groupeDe(cible), apres: cible.apres });
    } else if (cible.nature === "point") {
      void gestes.citer(cible.id, charge.enonces);
    } else void gestes.prendre(charge.enonces, { groupeId: cible.id, apres: cible.apres });
  };
  const groupeDe = (cible: Cible) => (cible.nature === "groupe" ? cible.id : (points.get(cible.id)?.groupeId ?? ""));

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
      agir({ type: "mode", mode: { nom: "point", id, volet: "lire" } });
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
  return (
    // Drops have their keyboard twins: 1 to 5 and A add to a point, « Déplacer » moves one.
    <section
      aria-labelledby="plan"
      className={`volet-plan flex min-h-0 flex-col ${className}`}
      onDragOver={sur}
      onDragLeave={() => setSurvol(null)}
      onDrop={lacher}
    >
      <header className="flex flex-wrap items-center justify-between gap-x-4 border-filet border-b px-4 py-2">
        <h2 id="plan" tabIndex={-1} className="text-[1.1rem]">
          Le chapitre <span className="font-normal text-sourdine">{pluriel(table.points.length, "point")}</span>
        </h2>
        <Outils ouvrir={ouvrirPlan} />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-4 pt-2 pb-8">
        {table.points.length === 0 && (
          <p className="py-4 text-sourdine">Traitez un énoncé : son point apparaîtra ici, à sa place.</p>
        )}
        {table.blocs.map((bloc) => (
          <BlocVu
            key={bloc.id}
            bloc={bloc}
            parGroupe={parGroupe}
            soutiens={soutiens}
            mains={mains}
            ouvert={ouvert}
            survol={survol}
            atterrit={atterrit}
            ouvrir={ouvrir}
            ouvrirPlan={ouvrirPlan}
          />
        ))}
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

function cibleDe(e: DragEvent): Cible | null {
  const ligne = e.target instanceof Element ? e.target.closest<HTMLElement>("[data-depot]") : null;
  const { depot, id } = ligne?.dataset ?? {};
  if (!ligne || !id || (depot !== "point" && depot !== "groupe")) return null;
  if (depot === "groupe") return { nature: depot, id, apres: null };
  // On the upper half of a point a moved one goes before it, on the lower half after it.
  const { top, height } = ligne.getBoundingClientRect();
  const avant = e.clientY < top + height / 2;
  return { nature: depot, id, apres: avant ? (ligne.dataset.avant ?? null) : id };
}

type PropsBloc = {
  bloc: Bloc;
  parGroupe: ReadonlyMap<string, Point[]>;
  soutiens: ReadonlyMap<string, number>;
  /** Who else has just touched a point. */
  mains: ReadonlyMap<string, string>;
  ouvert: string | null;
  survol: string | null;
  atterrit: Atterrit | null;
  ouvrir: (id: string) => void;
  ouvrirPlan: (mode: Mode) => void;
};
type Atterrit = Place & { mots: string };

const BlocVu = memo(function BlocVu({ bloc, parGroupe, atterrit, ouvrirPlan, ...reste }: PropsBloc) {
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
          {typographier(bloc.titre)} <span className="font-normal text-sourdine">{n}</span>
        </button>
      </h3>
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
            {typographier(groupe.titre)}
          </button>
        </h4>
      )}
      <ul>
        {atterrit?.apres === null && <Atterrissage mots={atterrit.mots} />}
        {points.map((p, i) => (
          <Fragment key={p.id}>
            <LignePoint
              p={p}
              avant={points[i - 1]?.id}
              ateliers={soutiens.get(p.id) ?? 0}
              main={mains.get(p.id)}
              ouvert={p.id === ouvert}
              survole={p.id === survol}
              ouvrir={ouvrir}
            />
            {atterrit?.apres === p.id && <Atterrissage mots={atterrit.mots} />}
          </Fragment>
        ))}
      </ul>
    </>
  );
});

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
  ouvert,
  survole,
  ouvrir,
}: {
  p: Point;
  avant: string | undefined;
  ateliers: number;
  main: string | undefined;
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
        <Points ateliers={ateliers} />
        <span className="sr-only">
          {p.code}, {pluriel(ateliers, "atelier")} :{" "}
        </span>
        <span className="min-w-0 truncate">{typographier(p.accroche || p.texte)}</span>
        {main && <span className="shrink-0 text-accent text-petit">par {main.split(" ")[0]}</span>}
        {perime && <span className="shrink-0 font-semibold text-danger text-petit">à relire</span>}
      </button>
    </li>
  );
});
