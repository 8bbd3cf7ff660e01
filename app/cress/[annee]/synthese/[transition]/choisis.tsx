"use client";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { soutienDe } from "@/lib/synthese/tri/soutien";
import { useTable } from "./contexte.ts";
import { EnonceLu, Reperes } from "./enonce-lu.tsx";
import { Ressemblances } from "./ressemblances.tsx";
import { SoutienVu } from "./soutien-vu.tsx";

/** Several énoncés in hand: each in full, and how widely they are held together. The first gives its words to the point. */
export function Choisis() {
  const { etat, agir, enonces, gestes, refus } = useTable();
  const { choisis, table } = etat;
  return (
    <>
      <header className="flex flex-col gap-1">
        <h2 id="enonce-titre" tabIndex={-1}>
          {pluriel(choisis.length, "énoncé choisi", "énoncés choisis")}
        </h2>
        <SoutienVu soutien={soutienDe(table, choisis, enonces)} vivant />
        {choisis.length <= SE_REFUSENT && !refus && (
          <p>
            <button
              type="button"
              className="min-h-9 text-petit text-sourdine underline underline-offset-4"
              onClick={() => {
                void gestes.refuserProches(paires(choisis));
                agir({ type: "lacher" });
              }}
            >
              Ils ne disent pas la même chose
            </button>
          </p>
        )}
        <p className="text-petit text-sourdine">Le premier donne ses mots au point ; vous pourrez les changer.</p>
      </header>
      <ol className="flex flex-col gap-4">
        {choisis.map((id, i) => {
          const e = enonces.get(id);
          return (
            e && (
              <li key={id} className="flex flex-col gap-1 border-filet border-t pt-3">
                <div className="flex flex-wrap items-center justify-between gap-x-4">
                  <p className="text-petit text-sourdine">
                    <Reperes e={e} />
                  </p>
                  <span className="flex gap-x-3">
                    {i > 0 && (
                      <button
                        type="button"
                        className="min-h-9 px-1 text-accent text-petit underline underline-offset-4"
                        onClick={() => agir({ type: "choisirTous", ids: [id], ajouter: true })}
                      >
                        Mettre en premier<span className="sr-only"> {e.code}</span>
                      </button>
                    )}
                    <button
                      type="button"
                      className="min-h-9 px-1 text-accent text-petit underline underline-offset-4"
                      onClick={() => agir({ type: "choisirTous", ids: [id] })}
                    >
                      Laisser<span className="sr-only"> {e.code}</span>
                    </button>
                  </span>
                </div>
                <EnonceLu e={e} table={table} />
              </li>
            )
          );
        })}
      </ol>
      <Ressemblances />
    </>
  );
}

/** More than these are a choice of one's own, not a group that was offered. */
const SE_REFUSENT = 12;

const paires = (ids: readonly string[]) =>
  ids.flatMap((enonceId, i) => ids.slice(i + 1).map((autreEnonceId) => ({ enonceId, autreEnonceId })));
