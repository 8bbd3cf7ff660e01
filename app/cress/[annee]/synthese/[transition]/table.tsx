"use client";
import Link from "next/link";
import { useCallback, useMemo, useReducer, useState } from "react";
import { MarqueTransition } from "@/app/_ui/marque";
import { useVif } from "@/app/_ui/use-vif";
import type { Valeurs } from "@/lib/socle/texte/variables";
import type { CodeTransition } from "@/lib/socle/transitions/transitions";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { commencer, type Depart } from "@/lib/synthese/tri/etat";
import type { GesteVu } from "@/lib/synthese/tri/fusion";
import { etoffer, type TableLegere } from "@/lib/synthese/tri/legere";
import { ouvertDe } from "@/lib/synthese/tri/presence";
import { reduire } from "@/lib/synthese/tri/reduire";
import { nombreDePoints, nombreQuiAttend } from "@/lib/synthese/tri/reste";
import { Aide } from "./aide.tsx";
import { Attente } from "./attente.tsx";
import { Centre } from "./centre.tsx";
import { type Contexte, ContexteTable, useTable } from "./contexte.ts";
import { Pied } from "./pied.tsx";
import { Plan } from "./plan.tsx";
import { useEntiere } from "./use-entiere.ts";
import { useFocusTable } from "./use-focus-table.ts";
import { useGestes } from "./use-gestes.ts";
import { usePresences } from "./use-presences.ts";
import { useTouches } from "./use-touches.ts";
import { useValeurs } from "./use-valeurs.ts";
import { useVisite } from "./use-visite.ts";

const VOLETS = { attente: "À traiter", centre: "L’énoncé", plan: "Le chapitre" } as const;
export type Volet = keyof typeof VOLETS;

type Props = Omit<Depart, "reperes" | "table"> & {
  /** Its beginning. */
  table: TableLegere;
  editionId: string;
  annee: string;
  transition: CodeTransition;
  titre: string;
  refus: string | null;
  /** The last gestures of the reader here, oldest first: those they may still undo. */
  miens: readonly GesteVu[];
  /** When the table was read, by the clock of the application. */
  luA: string;
  /** What the variables of its first texts are worth; null when they name none. */
  valeurs: Valeurs | null;
};

/** The sorting table: what waits, what one reads, the chapter it goes into. Three panes on a wide screen, one on a phone. */
export function Table({ editionId, annee, transition, titre, refus, miens, luA, valeurs, table, ...depart }: Props) {
  const visite = useVisite(`${annee}/${transition}`, luA);
  const [etat, agir] = useReducer(reduire, depart, (d) =>
    commencer({ ...d, table: etoffer(table), reperes: { visite, version: null } }),
  );
  const [volet, setVolet] = useState<Volet>("centre");
  const [aide, setAide] = useState(false);
  const autour = useEntiere({ annee, transition, valeurs }, etat, agir);
  const valeursSues = useValeurs(annee, autour.valeurs, etat);
  const gestes = useGestes(agir, etat, { annee, transition, miens });
  // What one did oneself is on the table with its answer.
  const chapitre = `chapitre:${etat.table.chapitre.id}` as const;
  const { presents, recevoir, arriver } = usePresences({ annee, transition }, ouvertDe(etat));
  useVif([`edition:${editionId}`, chapitre], async (nouvelles) => {
    if (nouvelles === "tout") {
      arriver();
      return gestes.relire();
    }
    recevoir(nouvelles.filter((n) => n.sujet === chapitre));
    await gestes.repos();
    return nouvelles.every((n) => n.sujet === chapitre || gestes.connus.has(n.id)) ? true : gestes.relire();
  });
  const enonces = useMemo(() => new Map(etat.table.enonces.map((e) => [e.id, e])), [etat.table.enonces]);
  const points = useMemo(() => new Map(etat.table.points.map((p) => [p.id, p])), [etat.table.points]);
  const contexte: Contexte = {
    annee,
    transition,
    etat,
    agir,
    gestes,
    enonces,
    points,
    presents,
    refus,
    valeurs: valeursSues,
    origines: autour.origines,
  };
  const touches = useTouches(contexte, { aide: () => setAide(true) });
  useFocusTable(etat);
  const classe = (v: Volet) => (volet === v ? "" : "max-lg:hidden");
  const lire = useCallback(() => setVolet("centre"), []);
  return (
    <ContexteTable value={contexte}>
      <div className="table-de-tri" data-volet={volet}>
        <header className="flex flex-wrap items-center gap-x-5 border-filet border-b px-4 lg:px-6">
          <nav aria-label="Où l’on est" className="text-petit">
            <ol className="flex flex-wrap gap-x-4">
              <li className="max-lg:hidden">
                <Link href="/cress" prefetch={false} className="inline-flex min-h-11 items-center">
                  À faire
                </Link>
              </li>
              <li className="max-lg:hidden">
                <Link href={`/cress/${annee}`} prefetch={false} className="inline-flex min-h-11 items-center">
                  Édition {annee}
                </Link>
              </li>
              <li>
                <Link href={`/cress/${annee}/synthese`} prefetch={false} className="inline-flex min-h-11 items-center">
                  Synthèse
                </Link>
              </li>
            </ol>
          </nav>
          <h1 className="flex min-h-11 items-center gap-2 text-[1.1rem]">
            <MarqueTransition code={transition} />
            {titre}
          </h1>
          <Link
            href={`/cress/${annee}/synthese/travail#${transition}`}
            prefetch={false}
            className="inline-flex min-h-11 items-center text-petit max-lg:hidden"
          >
            Lire le chapitre
          </Link>
          <Presents />
          <Autres />
          <Avancement />
        </header>
        <nav aria-label="Volets" className="volets flex border-filet border-b lg:hidden">
          {(Object.keys(VOLETS) as Volet[]).map((v) => (
            <button
              key={v}
              type="button"
              aria-pressed={volet === v}
              onClick={() => setVolet(v)}
              className="min-h-12 min-w-0 flex-1 border-transparent border-b-4 font-semibold text-accent aria-pressed:border-accent aria-pressed:text-encre"
            >
              {VOLETS[v]}
              {v === "attente" && ` ${nombreQuiAttend(etat)}`}
              {v === "plan" && ` ${nombreDePoints(etat.table)}`}
            </button>
          ))}
        </nav>
        <Attente className={classe("attente")} lire={lire} />
        <Centre className={classe("centre")} />
        <Plan className={classe("plan")} lire={lire} />
        <Pied touches={touches} aide={() => setAide(true)} />
      </div>
      {aide && <Aide touches={touches} fermer={() => setAide(false)} />}
    </ContexteTable>
  );
}

/** Who else is at this table now. */
function Presents() {
  const { presents } = useTable();
  if (presents.length === 0) return null;
  return (
    <p className="text-petit">
      <span className="text-sourdine">À cette table aussi : </span>
      {[...new Set(presents.map((p) => p.nom))].join(", ")}
    </p>
  );
}

/** What somebody else has just done here. */
function Autres() {
  const dernier = useTable().gestes.autres.at(-1);
  return (
    <p role="status" className="min-w-0 flex-1 truncate text-petit max-lg:basis-full lg:text-end">
      {dernier && (
        <>
          <strong>{dernier.par}</strong> : {typographier(dernier.phrase)}
        </>
      )}
    </p>
  );
}

function Avancement() {
  const { etat, annee, transition } = useTable();
  const aRelire = etat.table.points.filter((p) => p.sources.some((s) => s.lu !== null)).length;
  const attendent = nombreQuiAttend(etat);
  const total = etat.table.enonces.filter(
    (e) => e.transition === etat.table.transition && e.disposition !== "retire",
  ).length;
  return (
    <p className="flex items-center gap-3 text-petit">
      {aRelire > 0 && (
        <Link
          href={`/cress/${annee}/synthese/${transition}/a-relire`}
          prefetch={false}
          className="inline-flex min-h-11 items-center font-semibold"
        >
          {pluriel(aRelire, "point à relire", "points à relire")}
        </Link>
      )}
      {!etat.table.reste && (
        <span className="max-lg:hidden">
          <Barre part={total === 0 ? 1 : (total - attendent) / total} />
        </span>
      )}
      {attendent === 0
        ? "Rien n’attend"
        : `Reste ${pluriel(attendent, "énoncé")}${etat.table.reste ? "" : ` sur ${total}`}`}
    </p>
  );
}

function Barre({ part }: { part: number }) {
  return (
    <svg aria-hidden="true" width="180" height="8" viewBox="0 0 180 8" preserveAspectRatio="none">
      <rect width="180" height="8" rx="4" className="fill-filet" />
      <rect width={180 * part} height="8" rx="4" className="fill-accent" />
    </svg>
  );
}
