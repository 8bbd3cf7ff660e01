"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import { Bouton } from "@/app/_ui/bouton";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { invitation } from "@/lib/equipe/schema";
import { inviterAction } from "./equipe-actions.ts";

type Saisie = z.input<typeof invitation>;

const DROITS = [
  { value: "edition", label: "Peut modifier", aide: "Écrire la candidature, la déposer, remettre présence et fiche." },
  { value: "lecture", label: "Peut lire" },
];

/** One more person, by their address; they receive a mail and answer when they like. */
export function InviterFormulaire({ candidatureId }: { candidatureId: string }) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const [envoye, setEnvoye] = useState<string | null>(null);
  const form = useForm<Saisie, unknown, z.output<typeof invitation>>({
    resolver: zodResolver(invitation),
    defaultValues: { courriel: "", droit: "edition" },
    shouldFocusError: false,
  });
  const onSubmit = form.handleSubmit(async (data) => {
    const state = await inviterAction({ candidatureId, ...data });
    setRefus(state.ok ? null : state.message);
    setEnvoye(state.ok ? data.courriel : null);
    if (!state.ok) return;
    form.reset();
    router.refresh();
  });
  return (
    <details className="rounded border border-filet bg-blanc px-4 py-2 open:pb-4">
      <summary className="min-h-11 content-center font-semibold text-accent">Inviter une personne</summary>
      <FormProvider {...form}>
        <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4 pt-2">
          <ResumeErreurs refus={refus} />
          <ChampTexte<Saisie>
            name="courriel"
            label="Son adresse électronique"
            aide="Elle reçoit un courriel, et ne voit la candidature qu’après avoir accepté."
            type="email"
            inputMode="email"
            autoComplete="off"
          />
          <ChampChoix<Saisie> name="droit" label="Ce qu’elle pourra faire" type="radio" options={DROITS} />
          <div>
            <Bouton type="submit" variante="secondaire" occupe={form.formState.isSubmitting}>
              {form.formState.isSubmitting ? "Un instant…" : "Envoyer l’invitation"}
            </Bouton>
          </div>
          <p role="status">{envoye && `Invitation envoyée à ${envoye}.`}</p>
        </form>
      </FormProvider>
    </details>
  );
}
