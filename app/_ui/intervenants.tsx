"use client";
import { useRef } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { INTERVENANTS_MAX } from "@/lib/appel/candidature/questions/limites";
import { QUESTIONS } from "@/lib/appel/candidature/questions/questions";
import { QUESTIONS_INTERVENANT } from "@/lib/appel/candidature/questions/questions-lignes";
import { INTERVENANT_VIDE } from "@/lib/appel/candidature/questions/vide";
import type { IntervenantBrouillon } from "@/lib/appel/candidature/schema";
import { Bouton } from "./bouton.tsx";
import { ChampCase, ChampTexte } from "./champs.tsx";

type Annonces = { intervenants: IntervenantBrouillon[] };

/** Who speaks: nobody has to be named, and nobody is named in public without having agreed. */
export function ChampsIntervenants() {
  const { control, formState, setFocus } = useFormContext<Annonces>();
  const { fields, append, remove } = useFieldArray({ control, name: "intervenants", keyName: "cle" });
  const ajouter = useRef<HTMLDivElement>(null);
  const erreur = formState.errors.intervenants?.message ?? formState.errors.intervenants?.root?.message;
  const retirer = (i: number) => {
    remove(i);
    if (fields.length > 1) setFocus(`intervenants.${Math.min(i, fields.length - 2)}.nom`);
    else ajouter.current?.querySelector("button")?.focus();
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-5">
      <legend className="font-semibold">
        {QUESTIONS.intervenants.label} <span className="font-normal text-sourdine">(facultatif)</span>
      </legend>
      <p className="text-petit text-sourdine">{QUESTIONS.intervenants.aide}</p>
      {fields.map((field, i) => (
        <fieldset key={field.cle} className="flex min-w-0 flex-col gap-3 border-accent border-l-2 pl-5">
          <legend className="float-left w-full pb-2 font-bold">Personne {i + 1}</legend>
          <ChampTexte<Annonces> name={`intervenants.${i}.nom`} {...QUESTIONS_INTERVENANT.nom} />
          <ChampTexte<Annonces> name={`intervenants.${i}.structure`} {...QUESTIONS_INTERVENANT.structure} />
          <ChampCase<Annonces> name={`intervenants.${i}.publie`} {...QUESTIONS_INTERVENANT.publie} />
          <div>
            <Bouton variante="discret" onClick={() => retirer(i)}>
              Retirer la personne {i + 1}
            </Bouton>
          </div>
        </fieldset>
      ))}
      {erreur && <p className="font-semibold text-danger">{erreur}</p>}
      {fields.length < INTERVENANTS_MAX && (
        <div ref={ajouter}>
          <Bouton variante="secondaire" onClick={() => append(INTERVENANT_VIDE)}>
            Ajouter une personne
          </Bouton>
        </div>
      )}
    </fieldset>
  );
}
