"use client";
import {
  type FieldArray,
  type FieldArrayPath,
  type FieldPath,
  type FieldValues,
  useFieldArray,
  useFormContext,
} from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte } from "@/app/_ui/champs";

const AU_PLUS = 6;

/** Links in words, of a point, an enjeu, an example, an encart: at most six. */
export function ChampLiens<F extends FieldValues>({
  name,
  de,
}: {
  name: FieldArrayPath<F> /** « de l’exemple 2 » */;
  de?: string;
}) {
  const { control } = useFormContext<F>();
  const { fields, append, remove } = useFieldArray({ control, name });
  const champ = (i: number, quoi: string) => `${name}.${i}.${quoi}` as FieldPath<F>;
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="font-semibold">
        Liens{de && ` ${de}`} <span className="font-normal text-sourdine">(facultatif)</span>
      </legend>
      {fields.map(({ id }, i) => (
        <div key={id} className="grid gap-2 border-filet border-l-2 pl-3 md:grid-cols-[1fr_1fr_auto] md:items-end">
          <ChampTexte<F> name={champ(i, "texte")} label={`Lien ${i + 1} : les mots`} />
          <ChampTexte<F> name={champ(i, "url")} label={`Lien ${i + 1} : l’adresse`} type="url" inputMode="url" />
          <Bouton variante="discret" className="justify-self-start" onClick={() => remove(i)}>
            Retirer<span className="sr-only"> le lien {i + 1}</span>
          </Bouton>
        </div>
      ))}
      {fields.length < AU_PLUS && (
        <div>
          <Bouton variante="discret" onClick={() => append({ url: "", texte: "" } as FieldArray<F, FieldArrayPath<F>>)}>
            Ajouter un lien
          </Bouton>
        </div>
      )}
    </fieldset>
  );
}
