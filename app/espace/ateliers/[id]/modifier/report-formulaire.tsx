"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { type Report, report } from "@/lib/atelier/schema";
import { dateCourte } from "@/lib/typographie/dates";
import { reporterAction } from "./actions.ts";

const avecDate = report.refine((r) => r.date !== "", { path: ["date"], error: "Il manque la date" });

/** A new day now, or later: without one the programme says that the atelier is postponed. */
export function ReportFormulaire({
  id,
  lu,
  heures,
  dateAttendue,
  periode,
}: {
  id: string;
  lu: string;
  heures: { heureDebut: string; heureFin: string };
  /** The atelier has no day now: this form gives it one. */
  dateAttendue: boolean;
  periode: { dateDebut: string; dateFin: string };
}) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const form = useForm<Report>({
    resolver: zodResolver(dateAttendue ? avecDate : report),
    defaultValues: { date: "", ...heures, motif: "" },
    shouldFocusError: false,
  });
  const onSubmit = form.handleSubmit(async (donnees) => {
    const state = await reporterAction({ id, lu, donnees });
    setRefus(state.ok ? null : state.message);
    if (state.ok) router.refresh();
  });
  const entre = `Entre le ${dateCourte(periode.dateDebut)} et le ${dateCourte(periode.dateFin)}.`;
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-5">
        <ResumeErreurs refus={refus} />
        <ChampTexte<Report>
          name="date"
          label="Nouvelle date"
          aide={
            dateAttendue ? entre : `${entre} Laissez vide si elle n’est pas connue : le programme dira « Reporté ».`
          }
          type="date"
          facultatif={!dateAttendue}
        />
        <div className="grid grid-cols-2 gap-4">
          <ChampTexte<Report> name="heureDebut" label="Heure de début ce jour-là" type="time" facultatif />
          <ChampTexte<Report> name="heureFin" label="Heure de fin ce jour-là" type="time" facultatif />
        </div>
        <ChampTexte<Report> name="motif" label="Un mot pour la CRESS" lignes={2} max={500} facultatif />
        <div>
          <Bouton type="submit" variante="secondaire" occupe={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? "Un instant…" : dateAttendue ? "Donner cette date" : "Reporter l’atelier"}
          </Bouton>
        </div>
      </form>
    </FormProvider>
  );
}
