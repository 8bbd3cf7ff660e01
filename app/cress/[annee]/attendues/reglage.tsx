"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { type ReglageSaisi, reglageRappels } from "@/lib/retour/schema";
import { reglerRappelsAction } from "./actions.ts";

/** When organisers are reminded by the application, for this edition. */
export function ReglageRappels({ editionId, ...reglage }: ReglageSaisi & { editionId: string }) {
  const router = useRouter();
  const [message, setMessage] = useState<{ refus: string | null; fait: boolean }>({ refus: null, fait: false });
  const form = useForm<ReglageSaisi>({
    resolver: zodResolver(reglageRappels, undefined, { raw: true }),
    defaultValues: reglage,
    shouldFocusError: false,
  });
  const onSubmit = form.handleSubmit(async (saisie) => {
    const state = await reglerRappelsAction({ editionId, ...saisie });
    setMessage({ refus: state.ok ? null : state.message, fait: state.ok });
    router.refresh();
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-5">
        <ResumeErreurs refus={message.refus} />
        <ChampTexte<ReglageSaisi>
          name="avant"
          label="Jours avant l’échéance"
          aide="Séparés par des virgules. Vide : aucun rappel avant l’échéance."
        />
        <ChampTexte<ReglageSaisi>
          name="apres"
          label="Jours après l’atelier"
          aide="Par exemple 7, 21, 45. Vide : aucun rappel après l’atelier."
        />
        <div>
          <Bouton type="submit" variante="secondaire" occupe={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? "Un instant…" : "Enregistrer les rappels"}
          </Bouton>
        </div>
        <p role="status">{message.fait && "Les rappels sont enregistrés."}</p>
      </form>
    </FormProvider>
  );
}
