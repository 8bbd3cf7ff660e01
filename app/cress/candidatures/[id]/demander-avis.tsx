"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import { Bouton } from "@/app/_ui/bouton";
import { ChampChoix } from "@/app/_ui/champs";
import { demandeAvis } from "@/lib/avis/schema";
import { demanderAvisAction } from "./instruction-actions.ts";

type Valeurs = z.input<typeof demandeAvis>;

export function DemanderAvis({ id, partenaires }: { id: string; partenaires: { id: string; nom: string }[] }) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const form = useForm<Valeurs>({ resolver: zodResolver(demandeAvis), defaultValues: { id, partenaires: [] } });
  const onSubmit = form.handleSubmit(async (valeurs) => {
    const state = await demanderAvisAction(valeurs);
    setRefus(state.ok ? null : state.message);
    if (state.ok) form.reset({ id, partenaires: [] });
    router.refresh();
  });
  return (
    <details className="rounded border border-filet bg-blanc px-4 py-2 open:pb-4">
      <summary className="min-h-11 content-center font-semibold text-accent">Demander un avis</summary>
      <FormProvider {...form}>
        <form onSubmit={onSubmit} noValidate className="flex flex-col gap-3 pt-2">
          <ChampChoix<Valeurs>
            name="partenaires"
            type="checkbox"
            label="À qui"
            aide="Chaque personne reçoit un courriel."
            options={partenaires.map((p) => ({ value: p.id, label: p.nom }))}
          />
          <div>
            <Bouton type="submit" variante="secondaire" occupe={form.formState.isSubmitting}>
              Envoyer la demande d’avis
            </Bouton>
          </div>
          {refus && (
            <p role="alert" className="text-danger">
              {refus}
            </p>
          )}
        </form>
      </FormProvider>
    </details>
  );
}
