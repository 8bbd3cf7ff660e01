"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampCommune } from "@/app/_ui/champ-commune";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { type ApresLabel, apresLabel } from "@/lib/atelier/schema";
import { MODALITES } from "@/lib/atelier/states";
import { NOM_MODALITE } from "@/lib/atelier/wording";
import type { CommuneChoix } from "@/lib/territoire/queries";
import { modifierAction } from "./actions.ts";

const modalites = MODALITES.map((value) => ({ value, label: NOM_MODALITE[value] }));

/** Where and at what time; the programme and the calendars follow at once. */
export function LieuFormulaire({
  id,
  lu,
  valeurs,
  commune,
}: {
  id: string;
  lu: string;
  valeurs: ApresLabel;
  commune?: CommuneChoix;
}) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const form = useForm<ApresLabel>({
    resolver: zodResolver(apresLabel),
    defaultValues: valeurs,
    shouldFocusError: false,
  });
  const modalite = useWatch({ control: form.control, name: "modalite" });
  const onSubmit = form.handleSubmit(async (donnees) => {
    const state = await modifierAction({ id, lu, donnees });
    setRefus(state.ok ? null : state.message);
    if (state.ok) router.refresh();
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-5">
        <ResumeErreurs refus={refus} />
        <ChampChoix<ApresLabel> name="modalite" type="radio" label="Où" options={modalites} />
        <div className="grid grid-cols-2 gap-4">
          <ChampTexte<ApresLabel> name="heureDebut" label="Début" type="time" facultatif />
          <ChampTexte<ApresLabel> name="heureFin" label="Fin" type="time" facultatif />
        </div>
        {modalite !== "visio" && (
          <>
            <ChampCommune<ApresLabel>
              name="communeCode"
              label="Commune"
              aide="Les premières lettres suffisent. La CRESS est prévenue si la commune change."
              initiale={commune}
            />
            <ChampTexte<ApresLabel>
              name="lieu"
              label="Lieu"
              aide="Salle et adresse, tels qu’ils paraîtront dans le programme."
              facultatif
            />
          </>
        )}
        {modalite !== "presentiel" && (
          <ChampTexte<ApresLabel>
            name="lienVisio"
            label="Lien de la visio"
            aide="Jamais public : vous le donnez vous-même aux personnes inscrites."
            type="url"
            facultatif
          />
        )}
        <div className="flex flex-wrap items-center gap-4">
          <Bouton type="submit" variante="secondaire" occupe={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? "Un instant…" : "Enregistrer lieu et horaires"}
          </Bouton>
        </div>
      </form>
    </FormProvider>
  );
}
