"use client";
import { ChampCase, ChampTexte } from "@/app/_ui/champs";
import { VoletFacultatif } from "@/app/_ui/volet-facultatif";
import { QUESTIONS } from "@/lib/appel/candidature/questions/questions";
import { NOM_CONTACT, QUESTIONS_CONTACT } from "@/lib/appel/candidature/questions/questions-lignes";
import type { CandidatureBrouillon } from "@/lib/appel/candidature/schema";
import { Section } from "./section.tsx";

export function SectionContacts() {
  return (
    <Section id="contacts">
      <p className="text-sourdine">{QUESTIONS.contacts.aide}</p>
      <Contact rang={0} />
      <VoletFacultatif<CandidatureBrouillon> titre="Un contact suppléant" noms={["contacts.1"]}>
        <Contact rang={1} facultatif />
      </VoletFacultatif>
    </Section>
  );
}

function Contact({ rang, facultatif }: { rang: 0 | 1; facultatif?: boolean }) {
  const q = QUESTIONS_CONTACT;
  // The first contact is most often the person who types: the browser may answer for them.
  const soi = (jeton: string) => (rang === 0 ? jeton : "off");
  return (
    <fieldset className="flex flex-col gap-5 border-accent border-l-2 pl-5">
      <legend className="float-left w-full pb-2 font-bold">{NOM_CONTACT[rang]}</legend>
      <ChampTexte<CandidatureBrouillon>
        name={`contacts.${rang}.prenom`}
        {...q.prenom}
        autoComplete={soi("given-name")}
        facultatif={facultatif}
      />
      <ChampTexte<CandidatureBrouillon>
        name={`contacts.${rang}.nom`}
        {...q.nom}
        autoComplete={soi("family-name")}
        facultatif={facultatif}
      />
      <ChampTexte<CandidatureBrouillon>
        name={`contacts.${rang}.fonction`}
        {...q.fonction}
        autoComplete={soi("organization-title")}
      />
      <ChampTexte<CandidatureBrouillon>
        name={`contacts.${rang}.courriel`}
        {...q.courriel}
        type="email"
        inputMode="email"
        autoComplete={soi("email")}
        facultatif={facultatif}
      />
      <ChampTexte<CandidatureBrouillon>
        name={`contacts.${rang}.telephone`}
        {...q.telephone}
        type="tel"
        inputMode="tel"
        autoComplete={soi("tel")}
        facultatif={facultatif}
      />
      <ChampCase<CandidatureBrouillon> name={`contacts.${rang}.publie`} label={q.publie.label} />
    </fieldset>
  );
}
