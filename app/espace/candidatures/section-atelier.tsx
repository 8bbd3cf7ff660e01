"use client";
import type { RefObject } from "react";
import { useWatch } from "react-hook-form";
import { ChampChoix, ChampSelect, ChampTexte } from "@/app/_ui/champs";
import { ChampsIntervenants } from "@/app/_ui/intervenants";
import { FORMATS, NOM_FORMAT, NOM_PUBLIC, NOM_TERRITOIRE, PUBLICS_CIBLES, TERRITOIRES } from "@/lib/candidature/choix";
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
      <ChampTexte<CandidatureBrouillon>
        name="intitule"
        label="Intitulé"
        aide="De préférence une question. Exemple : Comment repenser les instances de gouvernance de mon association ?"
      />
      <IntitulePris annee={annee} candidatureId={candidatureId} />
      <ChampChoix<CandidatureBrouillon>
        name="transitions"
        type="checkbox"
        label="Transitions abordées"
        aide="Plusieurs choix possibles : l’atelier apparaîtra dans chaque partie de la synthèse."
        options={transitions.map((t) => ({ value: t.code, label: t.libelle, aide: t.question }))}
      />
      {choisies.length > 1 && (
        <ChampSelect<CandidatureBrouillon>
          name="transitionPrincipale"
          label="Transition principale"
          vide="Aucune plus que les autres"
          options={transitions
            .filter((t) => choisies.includes(t.code))
            .map((t) => ({ value: t.code, label: t.libelle }))}
          facultatif
        />
      )}
      <ChampTexte<CandidatureBrouillon>
        name="resume"
        label="Résumé pour le programme"
        aide="Deux ou trois phrases, 150 à 800 caractères."
        lignes={4}
        max={800}
      />
      <ChampTexte<CandidatureBrouillon>
        name="objectifs"
        label="Objectifs"
        aide="Qu’est-ce que l’atelier doit produire ? Au moins 100 caractères."
        lignes={5}
        max={2000}
      />
      <ChampTexte<CandidatureBrouillon>
        name="questionsTravaillees"
        label="Questions travaillées"
        aide="Une par ligne, cinq au plus."
        lignes={3}
        max={1000}
        facultatif
      />
      <ChampChoix<CandidatureBrouillon> name="publicsCibles" type="checkbox" label="Publics visés" options={publics} />
      <ChampTexte<CandidatureBrouillon>
        name="publicAutre"
        label="Autre public"
        aide="S’il n’est pas dans la liste, dites lequel."
        facultatif
      />
      <ChampChoix<CandidatureBrouillon>
        name="territoire"
        type="radio"
        label="Territoire visé"
        aide="D’où viendront les personnes participantes."
        options={territoires}
      />
      <ChampSelect<CandidatureBrouillon> name="format" label="Format" options={formats} vide="Choisissez" />
      <ChampTexte<CandidatureBrouillon>
        name="methode"
        label="Méthode"
        aide="Comment les participantes et participants contribuent-ils ? (world café, forum ouvert, fresque…) Au moins 50 caractères."
        lignes={4}
        max={1500}
      />
      <ChampTexte<CandidatureBrouillon>
        name="jauge"
        label="Nombre de places"
        aide="Pour chaque atelier. Un atelier peut avoir le sien, plus bas."
        inputMode="numeric"
        facultatif
      />
      <ChampsIntervenants key={generation} />
    </Section>
  );
}
