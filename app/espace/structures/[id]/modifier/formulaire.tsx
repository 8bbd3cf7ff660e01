"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { structureSaisie } from "@/lib/structure/schema";
import type { CommuneChoix } from "@/lib/territoire/queries";
import { modifierAction } from "../../actions.ts";
import { ChampsStructure, type StructureForme } from "../../champs-structure.tsx";

export function ModifierStructureFormulaire({
  structureId,
  lue,
  valeurs,
  commune,
  avecLogo,
}: {
  structureId: string;
  lue: string;
  valeurs: StructureForme;
  commune?: CommuneChoix;
  avecLogo: boolean;
}) {
  const router = useRouter();
  // What the form was opened with: the page is read again when the logo changes, what is typed is not.
  const [ouverteAvec] = useState(lue);
  const [refus, setRefus] = useState<string | null>(null);
  const form = useForm<StructureForme>({
    shouldFocusError: false,
    resolver: zodResolver(structureSaisie) as never,
    defaultValues: valeurs,
  });
  const onSubmit = form.handleSubmit(async (donnees) => {
    const state = await modifierAction({ structureId, lue: ouverteAvec, donnees });
    setRefus(state.ok ? null : state.message);
    if (!state.ok) return;
    router.push("/espace/structures");
    router.refresh();
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex max-w-xl flex-col gap-5">
        <ResumeErreurs refus={refus} />
        <ChampsStructure commune={commune} />
        {avecLogo && (
          <ChampTexte<StructureForme>
            name="logoAlt"
            label="Ce que dit le logo"
            aide="Pour les personnes qui ne le voient pas. Sans réponse : « Logo », puis le nom de la structure."
            facultatif
          />
        )}
        <div>
          <Bouton type="submit" occupe={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? "Un instant…" : "Enregistrer la structure"}
          </Bouton>
        </div>
      </form>
    </FormProvider>
  );
}
