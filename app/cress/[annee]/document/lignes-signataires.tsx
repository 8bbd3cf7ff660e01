"use client";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampCase, ChampTexte } from "@/app/_ui/champs";
import type { PartieEcrite } from "@/lib/editorial/parties";
import { AjouterLigne, RangLigne } from "./rang-ligne.tsx";

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

/** The name is asked once the agreement is said, and erased with it. */
function Nom({ i }: { i: number }) {
  const { setValue } = useFormContext<PartieEcrite>();
  const accord = useWatch<PartieEcrite, `signataires.${number}.accord`>({ name: `signataires.${i}.accord` });
  if (!accord)
    return (
      <ChampCase<PartieEcrite>
        name={`signataires.${i}.accord`}
        label="Cette personne accepte que son nom soit imprimé et publié"
      />
    );
  return (
    <div className="flex flex-col gap-2">
      <ChampTexte<PartieEcrite> name={`signataires.${i}.nom`} label="Son nom, avec son accord" facultatif />
      <div>
        <Bouton
          variante="discret"
          onClick={() => {
            setValue(`signataires.${i}.nom`, "", { shouldDirty: true });
            setValue(`signataires.${i}.accord`, false, { shouldDirty: true });
          }}
        >
          Retirer son accord et son nom
        </Bouton>
      </div>
    </div>
  );
}
