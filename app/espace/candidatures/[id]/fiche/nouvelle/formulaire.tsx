"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import { Bouton } from "@/app/_ui/bouton";
import { ChampChoix, type Option } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { usePret } from "@/app/_ui/use-pret";
import { creation } from "@/lib/fiche/schema";
import { creerAction } from "./actions.ts";

const schema = creation.omit({ candidatureId: true });
type Choix = z.output<typeof schema>;

/** Which ateliers the fiche covers; the draft is born at the button. */
export function ChoixAteliers({
  candidatureId,
  options,
  modeles,
}: {
  candidatureId: string;
  options: Option[];
  /** The other fiches of this candidature, whose words a new one may start from. */
  modeles: Option[];
}) {
  const router = useRouter();
  const pret = usePret();
  const [refus, setRefus] = useState<string | null>(null);
  const form = useForm<Choix>({
    resolver: zodResolver(schema) as never,
    defaultValues: { ateliers: options.length === 1 ? options.map((o) => o.value) : [], modele: "" },
    shouldFocusError: false,
  });
  const onSubmit = form.handleSubmit(async (choix) => {
    const state = await creerAction({ candidatureId, ...choix });
    if (state.ok) router.push(`/espace/fiches/${state.value}/modifier`);
    else setRefus(state.message);
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate inert={!pret} className="flex max-w-2xl flex-col gap-6">
        <ResumeErreurs refus={refus} />
        <ChampChoix<Choix>
          name="ateliers"
          label="Ateliers couverts par cette fiche"
          aide="Une même fiche peut raconter plusieurs ateliers, s’ils ont traité la même question."
          type="checkbox"
          options={options}
        />
        {modeles.length > 0 && (
          <ChampChoix<Choix>
            name="modele"
            label="Partir de"
            aide="La problématique et les énoncés sont copiés : vous les changez ensuite comme vous voulez."
            type="radio"
            options={[{ value: "", label: "Une fiche vide" }, ...modeles]}
          />
        )}
        <div>
          <Bouton type="submit" occupe={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? "Un instant…" : "Commencer la fiche"}
          </Bouton>
        </div>
      </form>
    </FormProvider>
  );
}
