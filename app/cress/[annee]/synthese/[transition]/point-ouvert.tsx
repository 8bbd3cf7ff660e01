"use client";
import dynamic from "next/dynamic";
import { useEffect, useRef } from "react";
import { Mots } from "@/app/_ui/avant-apres";
import { Phrase } from "@/app/_ui/phrase";
import { typographier } from "@/lib/socle/typographie/texte";
import { NOM_MODE } from "@/lib/synthese/consolidation/wording";
import type { Mode } from "@/lib/synthese/tri/etat";
import { soutienDe } from "@/lib/synthese/tri/soutien";
import type { Enonce, Point, Source } from "@/lib/synthese/tri/types";
import { useTable } from "./contexte.ts";
import { Deplacer } from "./deplacer.tsx";
import { Reperes } from "./enonce-lu.tsx";
import { Histoire } from "./histoire.tsx";
import { SoutienVu } from "./soutien-vu.tsx";

/** The reader of light Markdown comes with the first point one opens, what one writes in with the first form. */
const PointDit = dynamic(() => import("./point-dit.tsx"));
const Fusionner = dynamic(() => import("./fusionner.tsx").then((m) => m.Fusionner));
const Reformuler = dynamic(() => import("./reformuler.tsx").then((m) => m.Reformuler));
const Scinder = dynamic(() => import("./scinder.tsx").then((m) => m.Scinder));

/** A point of the chapter: its words, what it rests on, and what is being done with it. */
export function PointOuvert({ mode }: { mode: Extract<Mode, { nom: "point" }> }) {
  const { points } = useTable();
  const p = points.get(mode.id);
  if (!p) return null;
  switch (mode.volet) {
    case "reformuler":
      return <Reformuler p={p} />;
    case "fusionner":
      return <Fusionner p={p} avec={mode.avec} />;
    case "scinder":
      return <Scinder p={p} />;
    case "deplacer":
      return <Deplacer p={p} />;
    case "lire":
      return <PointLu p={p} />;
  }
}

function PointLu({ p }: { p: Point }) {
  const { etat, enonces, gestes, refus } = useTable();
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <article aria-labelledby="point-titre" className="flex flex-col gap-3">
        <h2 id="point-titre" ref={titre} tabIndex={-1} className="font-normal text-[1rem] text-sourdine">
          Point <strong className="text-encre">{p.code}</strong>
          {p.version > 1 && ` · version ${p.version}`}
        </h2>
        <PointDit mots={p} />
        <SoutienVu
          soutien={soutienDe(
            etat.table,
            p.sources.map((s) => s.enonceId),
            enonces,
          )}
        />
      </article>
      <section aria-labelledby="sources" className="flex flex-col gap-2">
        <h3 id="sources">Écrit d’après</h3>
        <ul className="flex flex-col border-accent border-l-2 pl-4">
          {p.sources.map((s) => (
            <SourceVue key={s.enonceId} p={p} s={s} />
          ))}
        </ul>
      </section>
      <Histoire p={p} />
      {!refus && (
        <p>
          <button
            type="button"
            onClick={() => void gestes.retirer(p.id)}
            className="min-h-11 px-1 text-danger underline underline-offset-4"
          >
            Retirer {p.code} de la synthèse
          </button>
          <span className="text-petit text-sourdine"> Ses énoncés attendront de nouveau.</span>
        </p>
      )}
    </>
  );
}

/** An énoncé the point cites; when its fiche now says something else, what was read beside what it says. */
function SourceVue({ p, s }: { p: Point; s: Source }) {
  const { enonces, gestes, refus } = useTable();
  const e = enonces.get(s.enonceId);
  if (!e) return null;
  const discret = "min-h-9 px-1 text-accent text-petit underline underline-offset-4";
  return (
    <li className="flex flex-col gap-0.5 border-filet border-b py-2 last:border-b-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p className="text-petit text-sourdine">
          <Reperes e={e} /> · {NOM_MODE[s.mode].toLowerCase()}
        </p>
        {!refus && (
          <button type="button" className={discret} onClick={() => void gestes.detacher(p.id, e.id)}>
            Détacher<span className="sr-only"> {e.code}</span>
          </button>
        )}
      </div>
      {s.lu && <Changement s={s} e={e} />}
      {!s.lu && (
        <p>
          <Phrase accroche={e.accroche} texte={e.texte} />
        </p>
      )}
      {s.lu && e.disposition !== "retire" && !refus && (
        <p>
          <button type="button" className={discret} onClick={() => void gestes.confirmer(p.id, [e.id])}>
            Relu, inchangé<span className="sr-only"> : {e.code}</span>
          </button>
        </p>
      )}
    </li>
  );
}

/** What the fiche said when it was cited beside what it says, word by word. */
function Changement({ s, e }: { s: Source; e: Enonce }) {
  const dire = (m: { accroche: string; texte: string }) => typographier(`${m.accroche} ${m.texte}`);
  const retire = e.disposition === "retire";
  const avant = s.lu ? dire(s.lu) : "";
  return (
    <>
      <p className="font-semibold text-danger text-petit">
        {retire ? "La fiche ne tient plus cet énoncé." : "La fiche a changé depuis."}
      </p>
      <Mots avant={avant} apres={retire ? "" : dire(e)} />
    </>
  );
}
