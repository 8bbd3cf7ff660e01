"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { FormProvider, useForm } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampChoix } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { type NouveauPoint, nouveauPoint } from "@/lib/synthese/schema";
import { creerPointAction } from "./actions.ts";
import { ChampsPoint, type Emplacement } from "./champs-point.tsx";
import { useEnvoi } from "./envoi.ts";

/** A new point, begun with the words of its énoncé; near ones may be cited with it. */
export function NouveauPointFormulaire({
  depart,
  emplacements,
  voisins,
  ensuite,
}: {
  depart: NouveauPoint;
  emplacements: Emplacement[];
  voisins: { value: string; label: string }[];
  ensuite: string;
}) {
  const form = useForm<NouveauPoint, unknown, NouveauPoint>({
    shouldFocusError: false,
    resolver: zodResolver(nouveauPoint),
    defaultValues: depart,
  });
  const { refus, onSubmit } = useEnvoi(form, creerPointAction, ensuite);
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4 pt-3">
        <ResumeErreurs refus={refus} />
        <ChampsPoint emplacements={emplacements} />
        {voisins.length > 0 && (
          <ChampChoix<NouveauPoint> type="checkbox" name="aussi" label="Citer aussi" options={voisins} />
        )}
        <div>
          <Bouton type="submit" occupe={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? "Un instant…" : "Créer le point"}
          </Bouton>
        </div>
      </form>
    </FormProvider>
  );
}
