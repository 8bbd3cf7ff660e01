"use client";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { ACCESSIBILITES, ECO_GESTES, NOM_ACCESSIBILITE, NOM_ECO_GESTE } from "@/lib/candidature/choix";
import type { CandidatureBrouillon } from "@/lib/candidature/schema";
import { Section } from "./section.tsx";

const gestes = ECO_GESTES.map((value) => ({ value, label: NOM_ECO_GESTE[value] }));
const acces = ACCESSIBILITES.map((value) => ({ value, label: NOM_ACCESSIBILITE[value] }));

export function SectionAccueil() {
  return (
    <Section id="accueil">
      <ChampChoix<CandidatureBrouillon>
        name="ecoGestes"
        type="checkbox"
        label="Éco-responsabilité"
        aide="L’appel encourage des ateliers à faible impact. Un geste au moins, ou quelques mots dessous."
        options={gestes}
      />
      <ChampTexte<CandidatureBrouillon>
        name="ecoCommentaire"
        label="Ce que vous ferez d’autre, ou autrement"
        lignes={3}
        max={800}
        facultatif
      />
      <ChampChoix<CandidatureBrouillon>
        name="accessibilites"
        type="checkbox"
        label="Accessibilité (facultatif)"
        aide="Ces informations aident les personnes à venir. Ne saisissez aucune donnée de santé."
        options={acces}
      />
      <ChampTexte<CandidatureBrouillon>
        name="inscriptionUrl"
        label="Page d’inscription"
        aide="Si vous en avez une : elle paraîtra dans le programme."
        type="url"
        inputMode="url"
        facultatif
      />
      <ChampTexte<CandidatureBrouillon>
        name="besoins"
        label="Vos besoins"
        aide="Une salle, de l’aide à l’animation, un relais de communication…"
        lignes={3}
        max={1000}
        facultatif
      />
    </Section>
  );
}
