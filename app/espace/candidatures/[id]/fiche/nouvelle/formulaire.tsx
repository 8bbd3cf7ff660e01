"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import { Bouton } from "@/app/_ui/bouton";
import { ChampChoix, type Option } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { choixAteliers } from "@/lib/fiche/schema";
import { creerAction } from "./actions.ts";

type Choix = z.output<typeof choixAteliers>;

/** Which ateliers the fiche covers; the draft is born at the button. */
export function ChoixAteliers({ candidatureId, options }: { candidatureId: string; options: Option[] }) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const form = useForm<Choix>({
    resolver: zodResolver(choixAteliers),
    defaultValues: { ateliers: options.length === 1 ? options.map((o) => o.value) : [] },
    shouldFocusError: false,
  });
  const onSubmit = form.handleSubmit(async ({ ateliers }) => {
    const state = await creerAction({ candidatureId, ateliers });
    if (state.ok) router.push(`/espace/fiches/${state.value}/modifier`);
    else setRefus(state.message);
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex max-w-2xl flex-col gap-6">
        <ResumeErreurs refus={refus} />
        <ChampChoix<Choix>
          name="ateliers"
          label="Ateliers couverts par cette fiche"
          aide="Une même fiche peut raconter plusieurs ateliers, s’ils ont traité la même question."
          type="checkbox"
          options={options}
        />
        <div>
          <Bouton type="submit" disabled={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? "Un instant…" : "Commencer la fiche"}
          </Bouton>
        </div>
      </form>
    </FormProvider>
  );
}
