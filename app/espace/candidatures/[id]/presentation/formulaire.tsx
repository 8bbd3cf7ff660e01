"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { Bouton, LienBouton } from "@/app/_ui/bouton";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { ChampsIntervenants } from "@/app/_ui/intervenants";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { ACCESSIBILITES, NOM_ACCESSIBILITE } from "@/lib/candidature/choix";
import { type Presentation, presentation } from "@/lib/presentation/schema";
import { modifierPresentationAction } from "./actions.ts";

const accessibilites = ACCESSIBILITES.map((value) => ({ value, label: NOM_ACCESSIBILITE[value] }));

/** The description that stays editable once the label is given. */
export function PresentationFormulaire({
  id,
  version,
  valeurs,
}: {
  id: string;
  version: number;
  valeurs: Presentation;
}) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const form = useForm<Presentation>({
    resolver: zodResolver(presentation),
    defaultValues: valeurs,
    shouldFocusError: false,
  });
  const onSubmit = form.handleSubmit(async (donnees) => {
    const state = await modifierPresentationAction({ id, version, donnees });
    setRefus(state.ok ? null : state.message);
    if (!state.ok) return;
    router.push(`/espace/candidatures/${id}`);
    router.refresh();
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex max-w-2xl flex-col gap-6">
        <ResumeErreurs refus={refus} />
        <ChampTexte<Presentation>
          name="resume"
          label="Résumé pour le programme"
          aide="Deux ou trois phrases, 150 à 800 caractères."
          lignes={4}
          max={800}
        />
        <ChampTexte<Presentation>
          name="methode"
          label="Méthode"
          aide="Comment les participantes et participants contribuent-ils ? Au moins 50 caractères."
          lignes={4}
          max={1500}
        />
        <ChampsIntervenants />
        <ChampChoix<Presentation>
          name="accessibilites"
          type="checkbox"
          label="Accessibilité"
          aide="Ces informations aident les personnes à venir."
          options={accessibilites}
        />
        <ChampTexte<Presentation>
          name="inscriptionUrl"
          label="Adresse web pour s’inscrire"
          inputMode="url"
          facultatif
        />
        <div className="flex flex-wrap items-center gap-4">
          <Bouton type="submit" occupe={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? "Un instant…" : "Enregistrer la présentation"}
          </Bouton>
          <LienBouton variante="discret" href={`/espace/candidatures/${id}`}>
            Ne rien changer
          </LienBouton>
        </div>
      </form>
    </FormProvider>
  );
}
