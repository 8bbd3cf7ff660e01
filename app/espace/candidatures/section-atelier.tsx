"use client";
import type { RefObject } from "react";
import { useWatch } from "react-hook-form";
import { ChampChoix, ChampSelect } from "@/app/_ui/champs";
import { ChampsIntervenants } from "@/app/_ui/intervenants";
import { QUESTIONS } from "@/lib/appel/candidature/questions/questions";
import type { CandidatureBrouillon } from "@/lib/appel/candidature/schema";
import type { CodeTransition } from "@/lib/socle/transitions/transitions";
import { IntitulePris } from "./intitule-pris.tsx";
import { QuestionsDe } from "./questions-simples.tsx";
import { Section } from "./section.tsx";

export type TransitionChoix = { code: CodeTransition; libelle: string; question: string };

export function SectionAtelier({
  transitions,
  generation,
  annee,
  candidatureId,
}: {
  transitions: TransitionChoix[];
  generation: number;
  annee: number;
  /** Null until the draft is born. */
  candidatureId: RefObject<string | null>;
}) {
  const choisies = useWatch<CandidatureBrouillon, "transitions">({ name: "transitions" });
  return (
    <Section id="atelier">
      <QuestionsDe
        section="atelier"
        apres={{ intitule: <IntitulePris annee={annee} candidatureId={candidatureId} /> }}
        propres={{
          transitions: (
            <ChampChoix<CandidatureBrouillon>
              name="transitions"
              {...QUESTIONS.transitions}
              type="checkbox"
              options={transitions.map((t) => ({ value: t.code, label: t.libelle, aide: t.question }))}
            />
          ),
          transitionPrincipale: choisies.length > 1 && (
            <ChampSelect<CandidatureBrouillon>
              name="transitionPrincipale"
              {...QUESTIONS.transitionPrincipale}
              vide="Aucune plus que les autres"
              options={transitions
                .filter((t) => choisies.includes(t.code))
                .map((t) => ({ value: t.code, label: t.libelle }))}
            />
          ),
          intervenants: <ChampsIntervenants key={generation} />,
        }}
      />
    </Section>
  );
}
