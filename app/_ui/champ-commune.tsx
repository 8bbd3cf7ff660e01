"use client";
import { type FieldPath, type FieldValues, useController, useFormContext } from "react-hook-form";
import type { CommuneChoix } from "@/lib/socle/territoire/queries";
import { ChampListe } from "./champ-liste.tsx";
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
  return (
    <div className="flex flex-col gap-1" data-champ={name}>
      <ChampListe
        label={label}
        aide={aide}
        erreur={dit?.faute ? dit.texte : commune.choisie ? undefined : fieldState.error?.message}
        reference={field.ref}
        saisie={commune.saisie}
        taper={commune.taper}
        choix={commune.choix.map((c) => ({
          cle: c.code,
          nom: c.nom,
          precision: c.epci ? `${c.departement}, ${c.epci}` : c.departement,
          choisi: `${c.nom} (${c.departementCode})`,
        }))}
        choisie={commune.choisie ? field.value : null}
        choisir={commune.choisir}
        quitter={() => {
          field.onBlur();
          commune.quitter();
        }}
        vide={commune.vide}
      />
      <p role="status" className={dit?.faute ? "sr-only" : "text-petit text-sourdine empty:hidden"}>
        {dit?.texte}
      </p>
    </div>
  );
}
