"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { noteInterne } from "@/lib/instruction/schema";
import { ecrireNoteAction } from "./instruction-actions.ts";

type Valeurs = z.input<typeof noteInterne>;

export function NoteFormulaire({ id }: { id: string }) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const form = useForm<Valeurs>({
    resolver: zodResolver(noteInterne),
    defaultValues: { id, texte: "" },
    shouldFocusError: false,
  });
  const onSubmit = form.handleSubmit(async (valeurs) => {
    const state = await ecrireNoteAction(valeurs);
    setRefus(state.ok ? null : state.message);
    if (!state.ok) return;
    form.reset({ id, texte: "" });
    router.refresh();
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-2">
        <ResumeErreurs refus={refus} />
        <ChampTexte<Valeurs> name="texte" label="Nouvelle note" lignes={2} max={4000} />
        <div>
          <Bouton type="submit" variante="secondaire" occupe={form.formState.isSubmitting}>
            Ajouter la note
          </Bouton>
        </div>
      </form>
    </FormProvider>
  );
}
