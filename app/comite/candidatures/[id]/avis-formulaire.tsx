"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import { Bouton } from "@/app/_ui/bouton";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { avisRendu } from "@/lib/avis/schema";
import { NOM_AVIS } from "@/lib/avis/wording";
import { AVIS, type ValeurAvis } from "@/lib/instruction/choix";
import { rendreAvisAction } from "./actions.ts";

type Valeurs = z.input<typeof avisRendu>;

/** A partner's own avis, given or changed until the decision is announced. */
export function AvisFormulaire({ id, avis }: { id: string; avis: { valeur: ValeurAvis; motif: string } | null }) {
  const router = useRouter();
  const [message, setMessage] = useState<{ erreur: boolean; texte: string } | null>(null);
  const form = useForm<Valeurs>({
    resolver: zodResolver(avisRendu),
    defaultValues: { id, valeur: avis?.valeur, motif: avis?.motif ?? "" },
    shouldFocusError: false,
  });
  const onSubmit = form.handleSubmit(async (valeurs) => {
    const state = await rendreAvisAction(valeurs);
    setMessage(
      state.ok ? { erreur: false, texte: "Votre avis est enregistré." } : { erreur: true, texte: state.message },
    );
    if (state.ok) router.refresh();
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <ResumeErreurs refus={message?.erreur ? message.texte : null} />
        <ChampChoix<Valeurs>
          name="valeur"
          type="radio"
          label="Votre avis"
          options={AVIS.map((value) => ({ value, label: NOM_AVIS[value] }))}
        />
        <ChampTexte<Valeurs>
          name="motif"
          label="Pourquoi"
          aide="Lu par la CRESS ; par les autres partenaires après l’annonce. Indispensable si l’avis n’est pas favorable."
          lignes={5}
          max={2000}
        />
        <div>
          <Bouton type="submit" occupe={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? "Un instant…" : avis ? "Changer mon avis" : "Donner mon avis"}
          </Bouton>
        </div>
        {message && !message.erreur && (
          <p role="status" className="font-semibold">
            {message.texte}
          </p>
        )}
      </form>
    </FormProvider>
  );
}
