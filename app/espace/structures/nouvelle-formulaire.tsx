"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { STRUCTURE_VIDE, structureSaisie } from "@/lib/structure/schema";
import { creer } from "./actions.ts";
import { ChampsStructure, type StructureForme } from "./champs-structure.tsx";
import { Doublons } from "./doublons.tsx";

export function NouvelleStructureFormulaire() {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const form = useForm<StructureForme>({
    shouldFocusError: false,
    resolver: zodResolver(structureSaisie) as never,
    defaultValues: STRUCTURE_VIDE,
  });
  const onSubmit = form.handleSubmit(async (data) => {
    const state = await creer(data);
    setRefus(state.ok ? null : state.message);
    if (!state.ok) return;
    form.reset();
    router.push("/espace");
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex max-w-xl flex-col gap-5">
        <ResumeErreurs refus={refus} />
        <ChampsStructure />
        <Doublons />
        <div>
          <Bouton type="submit" occupe={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? "Un instant…" : "Créer la structure"}
          </Bouton>
        </div>
      </form>
    </FormProvider>
  );
}
