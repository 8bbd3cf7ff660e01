"use client";
import { useRef } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { rubriqueDe } from "@/lib/recueil/rubriques/rubriques";
import { accorder, pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { ParoleChamps } from "../../parole-champs.tsx";
import { useRubriques } from "../../rubriques.tsx";
import type { Forme } from "./forme.ts";

/** The words heard the document gives, each to be reworded or left aside; they join those the fiche has. */
export function ParolesDuDocument({ tenues, annoncer }: { tenues: number; annoncer: (phrase: string) => void }) {
  const { control } = useFormContext<Forme>();
  const { fields, remove } = useFieldArray({ control, name: "verbatims", keyName: "ligne" });
  const rubrique = rubriqueDe(useRubriques(), "verbatims");
  const cadre = useRef<HTMLFieldSetElement>(null);
  if (fields.length === 0) return null;
  const retirer = (i: number) => {
    cadre.current?.focus();
    remove(i);
    annoncer("Cette parole ne sera pas gardée.");
  };
  return (
    <fieldset ref={cadre} tabIndex={-1} className="flex flex-col gap-4" data-champ="verbatims">
      <legend className="font-semibold">{typographier(rubrique.nom)}</legend>
      <p className="text-petit text-sourdine">
        {tenues > 0 &&
          `${pluriel(tenues, "parole est déjà", "paroles sont déjà")} dans la fiche : ${accorder(fields.length, "celle-ci s’y ajoutera", "celles-ci s’y ajouteront")}. `}
        Pas de nom, et la fonction seulement si la personne est d’accord.
      </p>
      {fields.map((field, i) => (
        <ParoleChamps key={field.ligne} rang={i} retirer="Ne pas garder" onRetirer={() => retirer(i)} />
      ))}
    </fieldset>
  );
}
