"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { modificationChapitre } from "@/lib/synthese/schema";
import { modifierChapitreAction } from "./actions.ts";
import { useEnvoi } from "./envoi.ts";

type Modification = z.output<typeof modificationChapitre>;

export function ProblematiqueFormulaire({
  id,
  problematique,
  ensuite,
}: {
  id: string;
  problematique: string;
  ensuite: string;
}) {
  const values = { id, lue: problematique, problematique };
  const form = useForm<Modification, unknown, Modification>({
    shouldFocusError: false,
    resolver: zodResolver(modificationChapitre),
    defaultValues: values,
  });
  const { refus, onSubmit } = useEnvoi(
    form,
    (data) => modifierChapitreAction({ ...data, lue: problematique }),
    ensuite,
  );
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4 pt-2">
        <ResumeErreurs refus={refus} />
        <ChampTexte<Modification>
          name="problematique"
          label="Problématique posée"
          aide="Une ligne vide sépare deux paragraphes."
          lignes={8}
          max={6000}
        />
        <div>
          <Bouton type="submit" variante="secondaire" occupe={form.formState.isSubmitting}>
            Enregistrer la problématique
          </Bouton>
        </div>
      </form>
    </FormProvider>
  );
}
