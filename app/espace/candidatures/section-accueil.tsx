"use client";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { VoletFacultatif } from "@/app/_ui/volet-facultatif";
import { ACCESSIBILITES, ECO_GESTES, NOM_ACCESSIBILITE, NOM_ECO_GESTE } from "@/lib/candidature/choix";
import { QUESTIONS } from "@/lib/candidature/questions";
import type { CandidatureBrouillon } from "@/lib/candidature/schema";
import { Section } from "./section.tsx";

const gestes = ECO_GESTES.map((value) => ({ value, label: NOM_ECO_GESTE[value] }));
const acces = ACCESSIBILITES.map((value) => ({ value, label: NOM_ACCESSIBILITE[value] }));

export function SectionAccueil() {
  return (
    <Section id="accueil">
      <ChampChoix<CandidatureBrouillon> name="ecoGestes" {...QUESTIONS.ecoGestes} type="checkbox" options={gestes} />
      <ChampTexte<CandidatureBrouillon> name="ecoCommentaire" {...QUESTIONS.ecoCommentaire} />
      <ChampChoix<CandidatureBrouillon>
        name="accessibilites"
        {...QUESTIONS.accessibilites}
        type="checkbox"
        options={acces}
      />
      <VoletFacultatif<CandidatureBrouillon> titre="Inscription en ligne, besoins" noms={["inscriptionUrl", "besoins"]}>
        <ChampTexte<CandidatureBrouillon>
          name="inscriptionUrl"
          {...QUESTIONS.inscriptionUrl}
          type="url"
          inputMode="url"
        />
        <ChampTexte<CandidatureBrouillon> name="besoins" {...QUESTIONS.besoins} />
      </VoletFacultatif>
    </Section>
  );
}
