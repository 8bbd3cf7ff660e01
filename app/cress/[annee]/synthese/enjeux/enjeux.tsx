"use client";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { LienBouton } from "@/app/_ui/bouton";
import { useRelirePage } from "@/app/_ui/use-relire-page";
import { useVif } from "@/app/_ui/use-vif";
import { Vide } from "@/app/_ui/vide";
import type { EnjeuLu, PointDEnjeu } from "@/lib/synthese/consolidation/enjeux";
import type { piedDe } from "@/lib/synthese/consolidation/pied";
import { type Redaction, RedactionDe } from "../_ui/redaction.tsx";
import { Liste } from "./liste.tsx";
import { EnjeuOuvert, NouvelEnjeu } from "./ouvert.tsx";
import { PiedEnjeux } from "./pied-enjeux.tsx";
import { useGestesEnjeux } from "./use-gestes-enjeux.ts";

/** The enjeux in their order, the one that is open beside them, and at the foot the last gesture with its way back. */
export function Enjeux({
  editionId,
  annee,
  enjeux,
  points,
  ouvert,
  refus,
  pied,
  redaction,
  histoire,
  derniers,
}: {
  editionId: string;
  annee: string;
  enjeux: EnjeuLu[];
  points: PointDEnjeu[];
  /** The id of one, "nouveau", or none. */
  ouvert: string | null;
  refus: string | null;
  pied: ReturnType<typeof piedDe>;
  redaction: Redaction;
  /** Of the one that is open, and of all of them. */
  histoire: ReactNode;
  derniers: ReactNode;
}) {
  const gestes = useGestesEnjeux();
  useVif([`edition:${editionId}`], useRelirePage());
  const parCode = useMemo(() => new Map(points.map((p) => [p.code, p])), [points]);
  const enjeu = enjeux.find((e) => e.id === ouvert);
  const adresse = `/cress/${annee}/synthese/enjeux`;
  const zone = useRef<HTMLDivElement>(null);
  const vu = useRef(ouvert);
  useEffect(() => {
    if (vu.current === ouvert) return;
    vu.current = ouvert;
    if (ouvert) zone.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [ouvert]);
  return (
    <RedactionDe redaction={redaction}>
      {refus && <p className="pb-4 font-semibold">{refus}</p>}
      <div className="grid gap-x-12 gap-y-6 min-[72rem]:grid-cols-[minmax(18rem,2fr)_minmax(0,3fr)]">
        <section aria-labelledby="liste-enjeux" className={ouvert ? "max-[72rem]:hidden" : ""}>
          <h2 id="liste-enjeux" className="sr-only">
            Les enjeux, dans l’ordre
          </h2>
          {enjeux.length === 0 ? (
            <Vide titre="Aucun enjeu pour l’instant.">
              Un enjeu dit ce que plusieurs chapitres demandent ensemble. Écrivez son titre et son texte, puis
              choisissez les points sur lesquels il repose.
            </Vide>
          ) : (
            <Liste {...{ enjeux, parCode, ouvert, adresse, editionId, gestes, fige: refus !== null }} />
          )}
          {!refus && (
            <p className="pt-4">
              <LienBouton
                variante={enjeux.length === 0 ? "principal" : "secondaire"}
                href={`${adresse}?enjeu=nouveau`}
                scroll={false}
              >
                Écrire un enjeu
              </LienBouton>
            </p>
          )}
        </section>
        <div ref={zone} className={`min-w-0 ${ouvert ? "" : "max-[72rem]:hidden"}`}>
          {ouvert === "nouveau" && !refus && (
            <NouvelEnjeu {...{ editionId, adresse, gestes }} rang={enjeux.length + 1} />
          )}
          {enjeu && (
            <EnjeuOuvert
              key={enjeu.id}
              {...{ enjeu, points, parCode, editionId, adresse, gestes, histoire }}
              rang={enjeux.indexOf(enjeu) + 1}
              fige={refus !== null}
            />
          )}
          {!ouvert && enjeux.length > 0 && (
            <p className="text-sourdine">
              Ouvrez un enjeu pour le récrire, ou pour choisir les points qui le nourrissent.
            </p>
          )}
        </div>
      </div>
      {derniers}
      <PiedEnjeux gestes={gestes} pied={pied} fige={refus !== null} />
    </RedactionDe>
  );
}
