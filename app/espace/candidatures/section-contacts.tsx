"use client";
import { ChampCase, ChampTexte } from "@/app/_ui/champs";
import type { CandidatureBrouillon } from "@/lib/candidature/schema";
import { Section } from "./section.tsx";

export function SectionContacts() {
  return (
    <Section id="contacts">
      <p className="text-sourdine">
        La personne que la CRESS appelle, et une autre si elle est absente. Rien n’en est publié sans votre accord.
      </p>
      <Contact rang={0} titre="Contact référent" />
      <Contact rang={1} titre="Contact suppléant (facultatif)" facultatif />
    </Section>
  );
}

function Contact({ rang, titre, facultatif }: { rang: 0 | 1; titre: string; facultatif?: boolean }) {
  return (
    <fieldset className="flex flex-col gap-5 border-accent border-l-2 pl-5">
      <legend className="float-left w-full pb-2 font-bold">{titre}</legend>
      <ChampTexte<CandidatureBrouillon> name={`contacts.${rang}.prenom`} label="Prénom" facultatif={facultatif} />
      <ChampTexte<CandidatureBrouillon> name={`contacts.${rang}.nom`} label="Nom" facultatif={facultatif} />
      <ChampTexte<CandidatureBrouillon> name={`contacts.${rang}.fonction`} label="Fonction" facultatif />
      <ChampTexte<CandidatureBrouillon>
        name={`contacts.${rang}.courriel`}
        label="Courriel"
        type="email"
        inputMode="email"
        facultatif={facultatif}
      />
      <ChampTexte<CandidatureBrouillon>
        name={`contacts.${rang}.telephone`}
        label="Téléphone"
        aide="Exemple : 06 12 34 56 78"
        type="tel"
        inputMode="tel"
        facultatif={facultatif}
      />
      <ChampCase<CandidatureBrouillon>
        name={`contacts.${rang}.publie`}
        label="Cette personne accepte que son nom et son courriel paraissent dans le programme."
      />
    </fieldset>
  );
}
