"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampSelect, type Option } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { transfert } from "@/lib/equipe/schema";
import { transfererAction } from "./equipe-actions.ts";

/** Hands one's part over to somebody of the team, and leaves. */
export function TransfererFormulaire({
  candidatureId,
  successeurs,
  structures,
}: {
  candidatureId: string;
  successeurs: Option[];
  /** Those one leaves with it. */
  structures: string[];
}) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const form = useForm({
    resolver: zodResolver(transfert),
    defaultValues: { candidatureId, vers: "" },
    shouldFocusError: false,
  });
  const onSubmit = form.handleSubmit(async (data) => {
    const state = await transfererAction(data);
    setRefus(state.ok ? null : state.message);
    if (state.ok) router.push("/espace");
    router.refresh();
  });
  return (
    <details className="rounded border border-filet bg-blanc px-4 py-2 open:pb-4">
      <summary className="min-h-11 content-center font-semibold text-accent">Transmettre et partir</summary>
      {successeurs.length === 0 ? (
        <p className="pt-2">Invitez d’abord la personne qui prendra la suite ; quand elle aura accepté, revenez ici.</p>
      ) : (
        <FormProvider {...form}>
          <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4 pt-2">
            <ResumeErreurs refus={refus} />
            <p>
              Vous ne verrez plus cette candidature. La personne choisie pourra la modifier
              {structures.length > 0 &&
                `, et prend votre place dans ${structures.join(" et ")}, avec toutes ses candidatures`}
              .
            </p>
            <ChampSelect name="vers" label="Qui prend la suite" options={successeurs} vide="Choisissez" />
            <div>
              <Bouton type="submit" variante="danger" occupe={form.formState.isSubmitting}>
                {form.formState.isSubmitting ? "Un instant…" : "Transmettre et partir"}
              </Bouton>
            </div>
          </form>
        </FormProvider>
      )}
    </details>
  );
}
