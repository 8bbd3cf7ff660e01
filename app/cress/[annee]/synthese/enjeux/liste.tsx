"use client";
import Link from "next/link";
import { type DragEvent, useState } from "react";
import { Etiquette } from "@/app/_ui/etiquette";
import { MarqueTransition } from "@/app/_ui/marque";
import { nomTransition, ordonner } from "@/lib/socle/transitions/transitions";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import type { EnjeuLu, PointDEnjeu } from "@/lib/synthese/consolidation/enjeux";
import { signalDe } from "@/lib/synthese/consolidation/nourriture";
import { Ordre } from "../_ui/ordre.tsx";
import { ecrireEnjeuAction } from "./actions.ts";
import type { GestesEnjeux } from "./use-gestes-enjeux.ts";

const TYPE = "application/x-trame-enjeu";

/** The enjeux in their order: dragged by pointer, moved by buttons; each says what it rests on. */
export function Liste({
  enjeux,
  parCode,
  ouvert,
  adresse,
  editionId,
  gestes,
  fige,
}: {
  enjeux: readonly EnjeuLu[];
  parCode: ReadonlyMap<string, PointDEnjeu>;
  ouvert: string | null;
  adresse: string;
  editionId: string;
  gestes: GestesEnjeux;
  fige: boolean;
}) {
  const [survol, setSurvol] = useState<string | null>(null);
  const ids = enjeux.map((e) => e.id);
  const placer = ({ id, version }: EnjeuLu, apres: string | null) =>
    void gestes.faire(() => ecrireEnjeuAction({ editionId, enjeuId: id, versionLue: version, apresEnjeuId: apres }));
  const sur = (e: DragEvent, id: string) => {
    if (fige || !e.dataTransfer.types.includes(TYPE)) return;
    e.preventDefault();
    setSurvol(id);
  };
  const lacher = (e: DragEvent, cible: EnjeuLu) => {
    setSurvol(null);
    const porte = enjeux.find((x) => x.id === e.dataTransfer.getData(TYPE));
    if (!porte || porte === cible) return;
    e.preventDefault();
    // Dropped on one that comes before, it goes before it; on one that comes after, after it.
    const [de, vers] = [enjeux.indexOf(porte), enjeux.indexOf(cible)];
    placer(porte, vers < de ? (ids[vers - 1] ?? null) : cible.id);
  };
  return (
    <ol className="flex flex-col border-filet border-t">
      {enjeux.map((e, i) => (
        <li
          key={e.id}
          draggable={!fige}
          onDragStart={(d) => {
            d.dataTransfer.setData(TYPE, e.id);
            d.dataTransfer.effectAllowed = "move";
          }}
          onDragOver={(d) => sur(d, e.id)}
          onDragLeave={() => setSurvol(null)}
          onDrop={(d) => lacher(d, e)}
          className={`grid grid-cols-[2.25rem_1fr] border-filet border-b py-3 ${survol === e.id ? "outline-2 outline-accent outline-dashed" : ""} ${e.id === ouvert ? "bg-blanc shadow-[inset_4px_0_0_var(--color-accent)]" : ""}`}
        >
          <span aria-hidden="true" className="pl-2 font-bold text-[1.3rem] text-accent leading-snug">
            {i + 1}
          </span>
          <div className="flex min-w-0 flex-col gap-1">
            <Link
              href={`${adresse}?enjeu=${e.id}`}
              scroll={false}
              aria-current={e.id === ouvert || undefined}
              className="inline-flex min-h-8 items-center font-semibold text-encre hyphens-auto [overflow-wrap:anywhere]"
            >
              {typographier(e.titre)}
            </Link>
            <div className="flex flex-col items-start text-petit">
              <Appuis enjeu={e} parCode={parCode} />
              {!fige && <Ordre nom={e.titre} ids={ids} rang={i} placer={(apres) => placer(e, apres)} />}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The chapters an enjeu rests on, by their marks, and what is missing. */
function Appuis({ enjeu, parCode }: { enjeu: EnjeuLu; parCode: ReadonlyMap<string, PointDEnjeu> }) {
  const points = enjeu.points.flatMap((code) => parCode.get(code) ?? []);
  const chapitres = ordonner(points.map((p) => p.transition));
  const signal = signalDe(points);
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-petit text-sourdine">
      {points.length > 0 && <span>{pluriel(points.length, "point")}</span>}
      <span className="inline-flex gap-1.5">
        {chapitres.map((t) => (
          <span key={t}>
            <MarqueTransition code={t} />
            <span className="sr-only">{nomTransition(t)}</span>
          </span>
        ))}
      </span>
      {signal && <Etiquette ton="danger">{signal.court}</Etiquette>}
    </p>
  );
}
