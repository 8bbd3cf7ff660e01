"use client";
import type { ReactNode } from "react";
import { ChampChoix, ChampSelect, ChampTexte, type Option } from "@/app/_ui/champs";
import { VoletFacultatif } from "@/app/_ui/volet-facultatif";
import { type IdSection, type Options, SECTIONS } from "@/lib/appel/candidature/questions/question";
import {
  CLES,
  type ClePropre,
  type CleQuestion,
  type CleSimple,
  isSimple,
  questionDe,
  simpleDe,
} from "@/lib/appel/candidature/questions/questions";
import type { CandidatureBrouillon } from "@/lib/appel/candidature/schema";

/**
 * The questions of a section in their order, each drawn by its kind; those that have a part of their own stand in
 * `propres`. The ones that may be left folded come last, together.
 */
export function QuestionsDe({
  section,
  propres,
  apres,
}: {
  section: IdSection;
  propres?: Partial<Record<ClePropre, ReactNode>>;
  /** What stands below a question. */
  apres?: Partial<Record<CleSimple, ReactNode>>;
}) {
  const siennes = CLES.filter((cle) => questionDe(cle).section === section);
  const repliees = siennes.filter((cle) => questionDe(cle).volet);
  const dite = (cle: CleQuestion) =>
    isSimple(cle) ? (
      <QuestionEtSuite key={cle} cle={cle} suite={apres?.[cle]} />
    ) : (
      <Propre key={cle}>{propres?.[cle]}</Propre>
    );
  return (
    <>
      {siennes.filter((cle) => !questionDe(cle).volet).map(dite)}
      {repliees.length > 0 && (
        <VoletFacultatif<CandidatureBrouillon> titre={titreDuVolet(section)} noms={repliees}>
          {repliees.map(dite)}
        </VoletFacultatif>
      )}
    </>
  );
}

const Propre = ({ children }: { children: ReactNode }) => children;

const QuestionEtSuite = ({ cle, suite }: { cle: CleSimple; suite: ReactNode }) => (
  <>
    <QuestionSimple cle={cle} />
    {suite}
  </>
);

/** One question, drawn by its kind. */
export function QuestionSimple({ cle }: { cle: CleSimple }) {
  const q = simpleDe(cle);
  const { label, aide, facultatif } = q;
  const commun = { name: cle, label, aide, facultatif };
  switch (q.genre) {
    case "choix":
      return q.presente === "cases" ? (
        <ChampChoix<CandidatureBrouillon> {...commun} type="radio" options={optionsDe(q.options)} />
      ) : (
        <ChampSelect<CandidatureBrouillon> {...commun} options={optionsDe(q.options)} vide="Choisissez" />
      );
    case "choix_multiple":
      return <ChampChoix<CandidatureBrouillon> {...commun} type="checkbox" options={optionsDe(q.options)} />;
    case "nombre":
      return <ChampTexte<CandidatureBrouillon> {...commun} inputMode="numeric" />;
    case "adresse":
      return <ChampTexte<CandidatureBrouillon> {...commun} type="url" inputMode="url" />;
    default:
      return <ChampTexte<CandidatureBrouillon> {...commun} lignes={q.lignes} max={q.max} />;
  }
}

const optionsDe = (options: Options): Option[] => Object.entries(options).map(([value, label]) => ({ value, label }));

function titreDuVolet(section: IdSection): string {
  const s = SECTIONS.find(({ id }) => id === section);
  return s && "volet" in s ? s.volet : "";
}
