"use client";
import { useDeferredValue, useMemo } from "react";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { SECTIONS } from "@/lib/appel/candidature/questions/question";
import { type Avancement, avancement } from "@/lib/appel/candidature/questions/sections";
import type { CandidatureBrouillon } from "@/lib/appel/candidature/schema";
import type { Retenues } from "@/lib/socle/formulaire/partie";
import { pluriel } from "@/lib/socle/typographie/nombre";

type Props = {
  manquesParStructure: Record<string, string[]>;
  /** What must be there to hand in, once it is fetched. */
  complete: z.ZodType | null;
  /** What the server found as the page was drawn. */
  depart: Avancement[];
  /** Answers that are not saved. */
  retenues: Retenues;
};

/** How far each section is, as one types. */
function useAvancement({ manquesParStructure, complete, depart, retenues }: Props): Avancement[] {
  const valeurs = useDeferredValue(useWatch<CandidatureBrouillon>() as CandidatureBrouillon);
  return useMemo(
    () => (complete ? avancement(valeurs, manquesParStructure[valeurs.structureId] ?? [], complete, retenues) : depart),
    [valeurs, manquesParStructure, complete, depart, retenues],
  );
}

export function Progression(props: Props) {
  const sections = useAvancement(props);
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

/** « 3 sections complètes sur 6 », beside the button; never « tout » while something waits to be saved. */
export function ProgressionEnBref({ enregistre, ...props }: Props & { enregistre: boolean }) {
  const faites = useAvancement(props).filter((s) => s.manques.length === 0).length;
  return (
    <a href="#progression" className="inline-flex min-h-11 items-center text-petit">
      {faites === SECTIONS.length && enregistre
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
