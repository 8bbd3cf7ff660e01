"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { FormProvider, useForm } from "react-hook-form";
import { Bouton, LienBouton } from "@/app/_ui/bouton";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { type PointForm, pointForm } from "@/lib/synthese/schema";
import { modifierPointAction } from "./actions.ts";
import { ChampsPoint, type Emplacement } from "./champs-point.tsx";
import { useEnvoi } from "./envoi.ts";

export function ModifierPointFormulaire({
  id,
  version,
  depart,
  emplacements,
  ensuite,
}: {
  id: string;
  version: number;
  depart: PointForm;
  emplacements: Emplacement[];
  ensuite: string;
}) {
  const form = useForm<PointForm, unknown, PointForm>({
    shouldFocusError: false,
    resolver: zodResolver(pointForm),
    defaultValues: depart,
  });
  const { refus, onSubmit } = useEnvoi(form, (donnees) => modifierPointAction({ id, version, donnees }), ensuite);
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <ResumeErreurs refus={refus} />
        <ChampsPoint emplacements={emplacements} />
        <div className="flex flex-wrap gap-3">
          <Bouton type="submit" occupe={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? "Un instant…" : "Enregistrer le point"}
          </Bouton>
          <LienBouton variante="secondaire" href={ensuite} scroll={false}>
            Annuler
          </LienBouton>
        </div>
      </form>
    </FormProvider>
  );
}
