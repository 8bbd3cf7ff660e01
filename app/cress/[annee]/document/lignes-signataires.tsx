"use client";
import { useEffect } from "react";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { ChampCase, ChampTexte } from "@/app/_ui/champs";
import { AjouterLigne, RangLigne } from "@/app/_ui/rang-ligne";
import type { PartieEcrite } from "@/lib/synthese/editorial/parties";

/** Who signs, in their order: a function, an institution; a name once the person agreed. */
export function LignesSignataires() {
  const { control } = useFormContext<PartieEcrite>();
  const { fields, append, remove, move } = useFieldArray({ control, name: "signataires" });
  return (
    <fieldset className="flex flex-col gap-4" data-champ="signataires">
      <legend className="font-semibold">Qui signe</legend>
      {fields.map(({ id }, i) => (
        <div key={id} className="flex flex-col gap-3 border-filet border-l-2 pl-3">
          <div className="grid gap-3 md:grid-cols-2">
            <ChampTexte<PartieEcrite> name={`signataires.${i}.fonction`} label={`Signataire ${i + 1} : sa fonction`} />
            <ChampTexte<PartieEcrite> name={`signataires.${i}.institution`} label="Son institution" />
          </div>
          <Nom i={i} />
          <RangLigne nom={`le signataire ${i + 1}`} rang={i} sur={fields.length} placer={move} retirer={remove} />
        </div>
      ))}
      {fields.length < 12 && (
        <AjouterLigne ajouter={() => append({ fonction: "", institution: "", nom: "", accord: false })}>
          Ajouter un signataire
        </AjouterLigne>
      )}
    </fieldset>
  );
}

/** The name is asked once the agreement is said, and erased when it is taken back. */
function Nom({ i }: { i: number }) {
  const { setValue, getValues } = useFormContext<PartieEcrite>();
  const accord = useWatch<PartieEcrite, `signataires.${number}.accord`>({ name: `signataires.${i}.accord` });
  useEffect(() => {
    if (!accord && getValues(`signataires.${i}.nom`)) setValue(`signataires.${i}.nom`, "", { shouldDirty: true });
  }, [accord, i, getValues, setValue]);
  return (
    <div className="flex flex-col gap-2">
      <ChampCase<PartieEcrite>
        name={`signataires.${i}.accord`}
        label="Cette personne accepte que son nom soit imprimé et publié"
      />
      {accord && <ChampTexte<PartieEcrite> name={`signataires.${i}.nom`} label="Son nom" facultatif />}
    </div>
  );
}
