"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import type { ReactNode } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampCase, ChampTexte } from "@/app/_ui/champs";
import { type NomEtPartage, nomEtPartage } from "@/lib/vue/schema";

export function FormulaireVue({
  saisie,
  bouton,
  onEnregistrer,
  children,
}: {
  saisie: NomEtPartage;
  bouton: string;
  onEnregistrer: (saisie: NomEtPartage) => Promise<void>;
  children: ReactNode;
}) {
  const form = useForm<NomEtPartage>({ resolver: zodResolver(nomEtPartage), defaultValues: saisie });
  return (
    <FormProvider {...form}>
      <form onSubmit={form.handleSubmit(onEnregistrer)} noValidate className="flex flex-col gap-2 pb-3">
        <ChampTexte<NomEtPartage> name="nom" label="Nom de la vue" />
        <ChampCase<NomEtPartage> name="partagee" label="La partager avec les autres agents de cette édition" />
        <div className="flex flex-wrap gap-3">
          <Bouton type="submit" variante="secondaire" occupe={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? "Un instant…" : bouton}
          </Bouton>
          {children}
        </div>
      </form>
    </FormProvider>
  );
}
