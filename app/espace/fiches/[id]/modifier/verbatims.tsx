"use client";
import { useFieldArray, useFormContext } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { maximumDe, type Rubrique } from "@/lib/recueil/rubriques/rubriques";
import { typographier } from "@/lib/socle/typographie/texte";
import { ParoleChamps } from "../parole-champs.tsx";
import type { FicheForme } from "./forme.ts";

/** The words heard, one by one, never with a name. */
export function Verbatims({ rubrique }: { rubrique: Rubrique }) {
  const { control } = useFormContext<FicheForme>();
  const { fields, append, remove } = useFieldArray({ control, name: "verbatims", keyName: "ligne" });
  return (
    <fieldset className="flex flex-col gap-4" data-champ="verbatims">
      <legend className="font-semibold">
        {typographier(rubrique.nom)}
        {rubrique.demande === "facultative" && <span className="font-normal text-sourdine"> (facultatif)</span>}
      </legend>
      <p className="text-petit text-sourdine">
        {rubrique.retiree ? "La CRESS ne la demande plus." : typographier(rubrique.aide)} Chaque parole reste anonyme :
        pas de nom, et la fonction seulement si la personne est d’accord.
      </p>
      {fields.map((field, i) => (
        <ParoleChamps key={field.ligne} rang={i} retirer="Retirer" onRetirer={() => remove(i)} />
      ))}
      {!rubrique.retiree && fields.length < maximumDe(rubrique) && (
        <div>
          <Bouton variante="secondaire" onClick={() => append({ texte: "", fonction: "" })}>
            Ajouter {rubrique.enPhrase}
          </Bouton>
        </div>
      )}
    </fieldset>
  );
}
