"use client";
import { useEffect, useState } from "react";
import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Text } from "react-aria-components";
import { useFormContext, useWatch } from "react-hook-form";
import { EnFrancais } from "@/app/_ui/en-francais";
import { plusTard } from "@/app/_ui/plus-tard";
import { SousLeChamp } from "@/app/_ui/sous-le-champ";
import type { Doublon } from "@/lib/structure/queries";
import { QUESTIONS_STRUCTURE } from "@/lib/structure/questions";
import { replier } from "@/lib/typographie/replier";
import type { StructureForme } from "./champs-structure.tsx";
import { proposerReseaux } from "./reseaux-action.ts";

/** The network one belongs to: one of the structures known here, or any other by its name. */
export function ChampReseau() {
  const { setValue, register, getFieldState, formState } = useFormContext<StructureForme>();
  const [reseau, reseauId] = useWatch<StructureForme, ["reseau", "reseauId"]>({ name: ["reseau", "reseauId"] });
  const [choix, setChoix] = useState<Doublon[]>([]);
  const erreur = getFieldState("reseau", formState).error?.message;
  useEffect(() => {
    if (reseauId || reseau.trim().length < 2) return setChoix([]);
    return plusTard(200, () => proposerReseaux(reseau.slice(0, 160)), setChoix);
  }, [reseau, reseauId]);
  const ecrire = (nom: string, id: string) => {
    setValue("reseau", nom, { shouldDirty: true, shouldValidate: formState.isSubmitted });
    setValue("reseauId", id, { shouldDirty: true });
  };
  /** A known network typed in full is that one, chosen in the list or not. */
  const reconnaitre = () => {
    const connus = choix.filter((s) => replier(s.nom) === replier(reseau));
    if (!reseauId && connus[0] && connus.length === 1) ecrire(connus[0].nom, connus[0].id);
  };
  const { ref } = register("reseau");
  return (
    <div className="flex flex-col gap-1">
      <EnFrancais>
        <ComboBox
          data-champ="reseau"
          allowsCustomValue
          items={choix}
          inputValue={reseau}
          onInputChange={(saisie) => saisie !== reseau && ecrire(saisie, "")}
          selectedKey={reseauId || null}
          onSelectionChange={(key) => {
            const chosen = choix.find((s) => s.id === key);
            if (chosen) ecrire(chosen.nom, chosen.id);
          }}
          onBlur={reconnaitre}
          isInvalid={!!erreur}
          defaultFilter={() => true}
          menuTrigger="input"
          allowsEmptyCollection
          className="flex flex-col gap-1"
        >
          <Label className="font-semibold">
            {QUESTIONS_STRUCTURE.reseau.label} <span className="font-normal text-sourdine">(facultatif)</span>
          </Label>
          <Text slot="description" className="text-petit text-sourdine">
            {QUESTIONS_STRUCTURE.reseau.aide}
          </Text>
          <Input ref={ref} className="saisie" autoComplete="off" />
          <FieldError className="font-semibold text-danger">{erreur}</FieldError>
          <SousLeChamp>
            <ListBox<Doublon>
              className="max-h-72 overflow-auto py-1"
              renderEmptyState={() => (
                <p className="px-3 py-2 text-sourdine">Son nom sera gardé tel que vous l’écrivez.</p>
              )}
            >
              {(s) => (
                <ListBoxItem
                  id={s.id}
                  textValue={s.nom}
                  className="cursor-pointer px-3 py-2 outline-none data-[focused]:bg-voile data-[selected]:font-bold"
                >
                  {s.nom}
                  {s.commune && <span className="block text-petit text-sourdine">{s.commune}</span>}
                </ListBoxItem>
              )}
            </ListBox>
          </SousLeChamp>
        </ComboBox>
      </EnFrancais>
      <p role="status" className="text-petit text-sourdine empty:hidden">
        {reseauId && "Ce réseau est connu ici : vos candidatures lui seront rattachées."}
      </p>
    </div>
  );
}
