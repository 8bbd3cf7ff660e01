"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import { Bouton } from "@/app/_ui/bouton";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { preparation } from "@/lib/decision/schema";
import type { TypeDecision } from "@/lib/decision/states";
import { preparerAction } from "./instruction-actions.ts";

type Valeurs = z.input<typeof preparation>;

/** Prepares a decision, or changes the one prepared: nothing leaves, and the organiser sees nothing. */
export function Preparer({
  id,
  preparee,
}: {
  id: string;
  preparee?: { id: string; type: TypeDecision; motif: string | null };
}) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const [ouvert, setOuvert] = useState(false);
  const form = useForm<Valeurs>({
    resolver: zodResolver(preparation),
    values: { id, type: preparee?.type ?? "labelliser", motif: preparee?.motif ?? "", vue: preparee?.id ?? null },
    resetOptions: { keepDirtyValues: true },
    shouldFocusError: false,
  });
  const refusee = form.watch("type") === "refuser";
  const onSubmit = form.handleSubmit(async (valeurs) => {
    const state = await preparerAction(valeurs);
    setRefus(state.ok ? null : state.message);
    if (state.ok) {
      form.reset(valeurs);
      setOuvert(false);
    }
    // A colleague's decision comes in beside what was typed; a situation that has changed would take the form away.
    if (state.ok || state.code !== "etat") router.refresh();
  });
  return (
    <details
      open={ouvert}
      onToggle={(e) => setOuvert(e.currentTarget.open)}
      className="rounded border border-filet bg-blanc px-4 py-2 open:pb-4"
    >
      <summary className="min-h-11 content-center font-semibold text-accent">
        {preparee ? "Changer la décision préparée" : "Préparer la décision"}
      </summary>
      <FormProvider {...form}>
        <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4 pt-2">
          <ResumeErreurs refus={refus} />
          <ChampChoix<Valeurs>
            name="type"
            type="radio"
            label="Décision"
            aide="L’organisateur n’en sait rien avant l’annonce."
            options={[
              { value: "labelliser", label: "Label" },
              { value: "refuser", label: "Refus" },
            ]}
          />
          <ChampTexte<Valeurs>
            name="motif"
            label={refusee ? "Motif du refus" : "Un mot pour l’organisateur"}
            aide="L’organisateur reçoit ce texte tel quel, à l’annonce."
            facultatif={!refusee}
            lignes={4}
            max={2000}
          />
          <div>
            <Bouton type="submit" occupe={form.formState.isSubmitting}>
              {form.formState.isSubmitting ? "Un instant…" : "Garder pour l’annonce"}
            </Bouton>
          </div>
        </form>
      </FormProvider>
    </details>
  );
}
