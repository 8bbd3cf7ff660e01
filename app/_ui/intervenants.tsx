"use client";
import { useRef } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import type { IntervenantBrouillon } from "@/lib/candidature/schema";
import { INTERVENANT_VIDE } from "@/lib/candidature/vide";
import { Bouton } from "./bouton.tsx";
import { ChampCase, ChampTexte } from "./champs.tsx";

type Annonces = { intervenants: IntervenantBrouillon[] };

const MAX = 12;

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
        Personnes qui interviennent <span className="font-normal text-sourdine">(facultatif)</span>
      </legend>
      <p className="text-petit text-sourdine">
        Celles que vous annoncez. Leur nom ne paraît dans le programme qu’avec leur accord.
      </p>
      {fields.map((field, i) => (
        <fieldset key={field.cle} className="flex min-w-0 flex-col gap-3 border-accent border-l-2 pl-5">
          <legend className="float-left w-full pb-2 font-bold">Personne {i + 1}</legend>
          <ChampTexte<Annonces> name={`intervenants.${i}.nom`} label="Nom" />
          <ChampTexte<Annonces> name={`intervenants.${i}.structure`} label="Sa structure" facultatif />
          <ChampCase<Annonces>
            name={`intervenants.${i}.publie`}
            label="Cette personne accepte que son nom paraisse dans le programme."
          />
          <div>
            <Bouton variante="discret" onClick={() => retirer(i)} aria-label={`Retirer la personne ${i + 1}`}>
              Retirer cette personne
            </Bouton>
          </div>
        </fieldset>
      ))}
      {erreur && <p className="font-semibold text-danger">{erreur}</p>}
      {fields.length < MAX && (
        <div ref={ajouter}>
          <Bouton variante="secondaire" onClick={() => append(INTERVENANT_VIDE)}>
            Ajouter une personne
          </Bouton>
        </div>
      )}
    </fieldset>
  );
}
