"use client";
import { useRef } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { REUNIONS_MAX } from "@/lib/appel/edition/limites";
import type { ReglagesSaisis } from "@/lib/appel/edition/schema";

/** The meetings, one date each; taken away, the focus goes back to what adds one. */
export function Reunions() {
  const { control } = useFormContext<ReglagesSaisis>();
  const { fields, append, remove } = useFieldArray({ control, name: "datesComite", keyName: "cle" });
  const ajouter = useRef<HTMLButtonElement>(null);
  return (
    <div className="flex flex-col gap-4">
      {fields.length === 0 && <p className="text-sourdine">Aucune réunion n’est annoncée.</p>}
      {fields.map((field, i) => (
        <div key={field.cle} className="flex flex-wrap items-end gap-x-3 gap-y-2">
          <ChampTexte<ReglagesSaisis> name={`datesComite.${i}.date`} label={`Réunion ${i + 1}`} type="date" />
          <Bouton
            variante="discret"
            onClick={() => {
              remove(i);
              ajouter.current?.focus();
            }}
          >
            Retirer<span className="sr-only"> la réunion {i + 1}</span>
          </Bouton>
        </div>
      ))}
      <div>
        <Bouton
          ref={ajouter}
          variante="secondaire"
          occupe={fields.length >= REUNIONS_MAX}
          onClick={() => fields.length < REUNIONS_MAX && append({ date: "" })}
        >
          Ajouter une réunion
        </Bouton>
      </div>
    </div>
  );
}
