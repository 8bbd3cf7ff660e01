"use client";
import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Text } from "react-aria-components";
import { type FieldPath, type FieldValues, useController, useFormContext } from "react-hook-form";
import type { CommuneChoix } from "@/lib/territoire/queries";
import { EnFrancais } from "./en-francais.tsx";
import { SousLeChamp } from "./sous-le-champ.tsx";
import { useCommune } from "./use-commune.ts";

/** The commune by its name, however it is typed; each choice says its département and its EPCI. */
export function ChampCommune<F extends FieldValues>({
  name,
  label,
  aide,
  initiale,
}: {
  name: FieldPath<F>;
  label: string;
  aide?: string;
  /** The commune already chosen, to show its name. */
  initiale?: CommuneChoix;
}) {
  const { control } = useFormContext<F>();
  const { field, fieldState } = useController<F>({ control, name });
  const commune = useCommune({ value: field.value ?? "", onChange: field.onChange }, initiale);
  const { dit } = commune;
  const erreur = dit?.faute ? dit.texte : commune.choisie ? undefined : fieldState.error?.message;
  return (
    <div className="flex flex-col gap-1" data-champ={name}>
      <EnFrancais>
        <ComboBox
          items={commune.choix}
          inputValue={commune.saisie}
          onInputChange={commune.taper}
          selectedKey={commune.choisie ? field.value : null}
          onSelectionChange={(key) => key !== null && commune.choisir(String(key))}
          onBlur={() => {
            field.onBlur();
            commune.quitter();
          }}
          isInvalid={!!erreur}
          defaultFilter={() => true}
          menuTrigger="input"
          allowsCustomValue
          allowsEmptyCollection
          className="flex flex-col gap-1"
        >
          <Label className="font-semibold">{label}</Label>
          {aide && (
            <Text slot="description" className="text-petit text-sourdine">
              {aide}
            </Text>
          )}
          <Input ref={field.ref} className="saisie" autoComplete="off" />
          <FieldError className="font-semibold text-danger">{erreur}</FieldError>
          <SousLeChamp>
            <ListBox<CommuneChoix>
              className="max-h-72 overflow-auto py-1"
              renderEmptyState={() => <p className="px-3 py-2 text-sourdine">{commune.vide}</p>}
            >
              {(c) => (
                <ListBoxItem
                  id={c.code}
                  textValue={`${c.nom} (${c.departementCode})`}
                  className="cursor-pointer px-3 py-2 outline-none data-[focused]:bg-voile data-[selected]:font-bold"
                >
                  {c.nom}
                  <span className="block text-petit text-sourdine">
                    {c.departement}
                    {c.epci && `, ${c.epci}`}
                  </span>
                </ListBoxItem>
              )}
            </ListBox>
          </SousLeChamp>
        </ComboBox>
      </EnFrancais>
      <p role="status" className={dit?.faute ? "sr-only" : "text-petit text-sourdine empty:hidden"}>
        {dit?.texte}
      </p>
    </div>
  );
}
