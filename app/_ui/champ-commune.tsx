"use client";
import { useEffect, useState } from "react";
import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { Controller, type FieldPath, type FieldValues, useFormContext } from "react-hook-form";
import type { CommuneChoix } from "@/lib/territoire/queries";
import { lireCommune, proposerCommunes } from "./communes-action.ts";
import { plusTard } from "./plus-tard.ts";

const nomComplet = (c: CommuneChoix) => `${c.nom} (${c.departementCode})`;

/** The commune by its name, whatever the accents and hyphens; each choice says its département and its EPCI. */
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
  const { control, getValues } = useFormContext<F>();
  const [saisie, setSaisie] = useState(initiale && getValues(name) === initiale.code ? nomComplet(initiale) : "");
  const [choix, setChoix] = useState<CommuneChoix[]>(initiale ? [initiale] : []);
  // A choice that came from elsewhere than this page: its name is asked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on arrival only
  useEffect(() => {
    const code: string = getValues(name) ?? "";
    if (!code || code === initiale?.code) return;
    lireCommune(code).then(
      (c) => {
        if (!c) return;
        setChoix([c]);
        setSaisie(nomComplet(c));
      },
      () => {},
    );
  }, []);
  useEffect(() => {
    const q = saisie.replace(/\s*\(\d\w\)$/, "").trim();
    if (q.length < 2) return;
    return plusTard(150, () => proposerCommunes(q), setChoix);
  }, [saisie]);
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <ComboBox
          items={choix}
          inputValue={saisie}
          onInputChange={setSaisie}
          selectedKey={field.value || null}
          onSelectionChange={(key) => {
            const chosen = choix.find((c) => c.code === key);
            field.onChange(chosen?.code ?? "");
            if (chosen) setSaisie(nomComplet(chosen));
          }}
          onBlur={field.onBlur}
          isInvalid={!!fieldState.error}
          defaultFilter={() => true}
          menuTrigger="input"
          allowsEmptyCollection
          className="flex flex-col gap-1"
          data-champ={name}
        >
          <Label className="font-semibold">{label}</Label>
          {aide && (
            <Text slot="description" className="text-petit text-sourdine">
              {aide}
            </Text>
          )}
          <Input ref={field.ref} className="saisie" autoComplete="off" />
          <FieldError className="font-semibold text-danger">{fieldState.error?.message}</FieldError>
          <Popover className="w-(--trigger-width) rounded border border-bord bg-blanc shadow-md">
            <ListBox<CommuneChoix>
              className="max-h-72 overflow-auto py-1"
              renderEmptyState={() => (
                <p className="px-3 py-2 text-sourdine">Aucune commune de la région ne porte ce nom.</p>
              )}
            >
              {(c) => (
                <ListBoxItem
                  id={c.code}
                  textValue={nomComplet(c)}
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
          </Popover>
        </ComboBox>
      )}
    />
  );
}
