"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { type CodeADonner, codeADonner } from "@/lib/tardif/schema";
import { donnerCodeAction } from "./actions.ts";

/** Makes a code and shows it, this once. */
export function DonnerCode({ annee, proposition }: { annee: number; proposition: string }) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const [donne, setDonne] = useState<{ code: string; adresse: string } | null>(null);
  const form = useForm<CodeADonner>({
    resolver: zodResolver(codeADonner),
    defaultValues: { motif: "", dernierJour: proposition, adresse: "" },
    shouldFocusError: false,
  });
  const onSubmit = form.handleSubmit(async (donnees) => {
    const state = await donnerCodeAction({ annee, ...donnees });
    setRefus(state.ok ? null : state.message);
    setDonne(state.ok ? { code: state.value, adresse: donnees.adresse } : null);
    if (!state.ok) return;
    form.reset();
    router.refresh();
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex max-w-xl flex-col gap-5">
        <ResumeErreurs refus={refus} />
        <ChampTexte<CodeADonner>
          name="motif"
          label="Pourquoi ce code"
          aide="Pour les archives de la CRESS ; la personne ne le lit pas."
          lignes={2}
          max={500}
        />
        <ChampTexte<CodeADonner>
          name="dernierJour"
          label="Dernier jour"
          aide="Jusqu’à minuit ce jour-là, au plus dans trente jours."
          type="date"
        />
        <ChampTexte<CodeADonner>
          name="adresse"
          label="Envoyer par courriel à"
          type="email"
          inputMode="email"
          autoComplete="off"
          facultatif
        />
        <div>
          <Bouton type="submit" occupe={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? "Un instant…" : "Créer un code"}
          </Bouton>
        </div>
        <div role="status">
          {donne && (
            <div className="flex flex-col gap-1 rounded border border-accent bg-blanc p-4">
              <p>Notez ce code maintenant : il ne sera plus affiché.</p>
              <p className="select-all font-bold text-[1.35rem] tabular-nums">{donne.code}</p>
              {donne.adresse && <p>Il part aussi par courriel à {donne.adresse}.</p>}
            </div>
          )}
        </div>
      </form>
    </FormProvider>
  );
}
