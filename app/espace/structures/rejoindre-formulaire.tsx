"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampSelect } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { idStructure } from "@/lib/structure/schema";
import { rejoindre } from "./actions.ts";

export function RejoindreFormulaire({
  structures,
}: {
  structures: { id: string; nom: string; commune: string | null }[];
}) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const form = useForm({
    shouldFocusError: false,
    resolver: zodResolver(idStructure),
    defaultValues: { structureId: "" },
  });
  const onSubmit = form.handleSubmit(async (data) => {
    const state = await rejoindre(data);
    setRefus(state.ok ? null : state.message);
    router.refresh();
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex max-w-xl flex-col gap-4">
        <ResumeErreurs refus={refus} />
        <ChampSelect
          name="structureId"
          label="Votre structure"
          aide="Un de ses membres, ou la CRESS, accepte votre demande."
          vide="Choisissez"
          options={structures.map((s) => ({ value: s.id, label: s.commune ? `${s.nom} (${s.commune})` : s.nom }))}
        />
        <div>
          <Bouton type="submit" variante="secondaire" occupe={form.formState.isSubmitting}>
            Demander à la rejoindre
          </Bouton>
        </div>
      </form>
    </FormProvider>
  );
}
