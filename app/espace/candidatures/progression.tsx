"use client";
import { useDeferredValue, useMemo } from "react";
import { useWatch } from "react-hook-form";
import type { CandidatureBrouillon } from "@/lib/candidature/schema";
import { type Avancement, avancement, SECTIONS } from "@/lib/candidature/sections";
import { pluriel } from "@/lib/typographie/nombre";

/** How far each section is, as one types. */
function useAvancement(manquesParStructure: Record<string, string[]>): Avancement[] {
  const valeurs = useDeferredValue(useWatch<CandidatureBrouillon>() as CandidatureBrouillon);
  return useMemo(
    () => avancement(valeurs, manquesParStructure[valeurs.structureId] ?? []),
    [valeurs, manquesParStructure],
  );
}

export function Progression({ manquesParStructure }: { manquesParStructure: Record<string, string[]> }) {
  const sections = useAvancement(manquesParStructure);
  return (
    <nav id="progression" aria-label="Avancement de la candidature" className="border-filet border-y py-2">
      <ol className="flex flex-col">
        {sections.map(({ id, nom, manques }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <a href={`#${id}`} className="inline-flex min-h-11 items-center font-semibold">
              {nom}
            </a>
            {manques.length === 0 ? (
              <span className="text-succes">
                <span aria-hidden="true">✓ </span>complet
              </span>
            ) : (
              <span className="text-petit text-sourdine">{manque(manques)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** « 3 sections complètes sur 6 », beside the button. */
export function ProgressionEnBref({ manquesParStructure }: { manquesParStructure: Record<string, string[]> }) {
  const faites = useAvancement(manquesParStructure).filter((s) => s.manques.length === 0).length;
  return (
    <a href="#progression" className="inline-flex min-h-11 items-center text-petit">
      {faites === SECTIONS.length
        ? "Tout est complet"
        : `${pluriel(faites, "section complète", "sections complètes")} sur ${SECTIONS.length}`}
    </a>
  );
}

function manque(manques: readonly string[]): string {
  const [premier = "", ...reste] = manques;
  if (reste.length === 0) return premier;
  return `${premier}, et ${pluriel(reste.length, "autre réponse", "autres réponses")}`;
}
