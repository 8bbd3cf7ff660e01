"use client";
import { useEffect, useRef } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { dire } from "@/app/_ui/cadre-vivant";
import { Remede } from "@/app/_ui/remede";
import { typographier } from "@/lib/socle/typographie/texte";
import type { piedDe } from "@/lib/synthese/consolidation/pied";
import type { GestesEnjeux } from "./use-gestes-enjeux.ts";

/** Always at the same place: one's last gesture and its way back, or why the last one was refused. */
export function PiedEnjeux({
  gestes,
  pied: { dernier, annuler, retablir },
  fige,
}: {
  gestes: GestesEnjeux;
  pied: ReturnType<typeof piedDe>;
  fige: boolean;
}) {
  const vu = useRef(dernier?.id);
  useEffect(() => {
    if (dernier && vu.current !== dernier.id) dire(dernier.phrase);
    vu.current = dernier?.id;
  }, [dernier]);
  const { echec } = gestes;
  if (!dernier && !echec) return null;
  return (
    <section
      aria-label="Dernier geste"
      className="pied-enjeux -mx-4 mt-8 flex flex-wrap items-center gap-x-3 gap-y-1 border-filet border-t bg-papier px-4 py-2 print:hidden"
    >
      <p className={`min-w-40 flex-1 text-petit leading-snug ${echec ? "font-semibold text-danger" : ""}`}>
        {echec ? (
          <>
            {echec.message} <Remede code={echec.code} />
          </>
        ) : (
          dernier && <span className="lg:line-clamp-2">{typographier(dernier.phrase)}</span>
        )}
      </p>
      {!fige && retablir && (
        <Bouton variante="discret" onClick={() => void gestes.annuler(retablir)}>
          Rétablir
        </Bouton>
      )}
      {!fige && annuler && (
        <Bouton variante="secondaire" onClick={() => void gestes.annuler(annuler)}>
          Annuler
        </Bouton>
      )}
    </section>
  );
}
