"use client";
import type { RefObject } from "react";
import { useWatch } from "react-hook-form";
import { ChampChoix, ChampSelect, ChampTexte } from "@/app/_ui/champs";
import { ChampsIntervenants } from "@/app/_ui/intervenants";
import { VoletFacultatif } from "@/app/_ui/volet-facultatif";
import { FORMATS, NOM_FORMAT, NOM_PUBLIC, NOM_TERRITOIRE, PUBLICS_CIBLES, TERRITOIRES } from "@/lib/candidature/choix";
import { QUESTIONS } from "@/lib/candidature/questions";
import type { CandidatureBrouillon } from "@/lib/candidature/schema";
import type { CodeTransition } from "@/lib/edition/transitions";
import { IntitulePris } from "./intitule-pris.tsx";
import { Section } from "./section.tsx";

export type TransitionChoix = { code: CodeTransition; libelle: string; question: string };

const formats = FORMATS.map((value) => ({ value, label: NOM_FORMAT[value] }));
const publics = PUBLICS_CIBLES.map((value) => ({ value, label: NOM_PUBLIC[value] }));
const territoires = TERRITOIRES.map((value) => ({ value, label: NOM_TERRITOIRE[value] }));

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
      <ChampTexte<CandidatureBrouillon> name="intitule" {...QUESTIONS.intitule} />
      <IntitulePris annee={annee} candidatureId={candidatureId} />
      <ChampChoix<CandidatureBrouillon>
        name="transitions"
        {...QUESTIONS.transitions}
        type="checkbox"
        options={transitions.map((t) => ({ value: t.code, label: t.libelle, aide: t.question }))}
      />
      {choisies.length > 1 && (
        <ChampSelect<CandidatureBrouillon>
          name="transitionPrincipale"
          {...QUESTIONS.transitionPrincipale}
          vide="Aucune plus que les autres"
          options={transitions
            .filter((t) => choisies.includes(t.code))
            .map((t) => ({ value: t.code, label: t.libelle }))}
        />
      )}
      <ChampTexte<CandidatureBrouillon> name="resume" {...QUESTIONS.resume} />
      <ChampTexte<CandidatureBrouillon> name="objectifs" {...QUESTIONS.objectifs} />
      <ChampChoix<CandidatureBrouillon>
        name="publicsCibles"
        {...QUESTIONS.publicsCibles}
        type="checkbox"
        options={publics}
      />
      <ChampTexte<CandidatureBrouillon> name="publicAutre" {...QUESTIONS.publicAutre} />
      <ChampChoix<CandidatureBrouillon>
        name="territoire"
        {...QUESTIONS.territoire}
        type="radio"
        options={territoires}
      />
      <ChampSelect<CandidatureBrouillon> name="format" {...QUESTIONS.format} options={formats} vide="Choisissez" />
      <ChampTexte<CandidatureBrouillon> name="methode" {...QUESTIONS.methode} />
      <VoletFacultatif<CandidatureBrouillon>
        titre="Questions travaillées, nombre de places, intervenants"
        noms={["questionsTravaillees", "jauge", "intervenants"]}
      >
        <ChampTexte<CandidatureBrouillon> name="questionsTravaillees" {...QUESTIONS.questionsTravaillees} />
        <ChampTexte<CandidatureBrouillon> name="jauge" {...QUESTIONS.jauge} inputMode="numeric" />
        <ChampsIntervenants key={generation} />
      </VoletFacultatif>
    </Section>
  );
}
