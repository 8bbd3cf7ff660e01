"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { z } from "zod";
import { texteMessage } from "@/lib/message/schema";
import { Bouton } from "./bouton.tsx";
import { ChampTexte } from "./champs.tsx";
import { ecrireMessageAction } from "./messages-action.ts";
import { ResumeErreurs } from "./resume-erreurs.tsx";

const schema = z.object({ texte: texteMessage });
type Saisie = z.output<typeof schema>;

/** One message to the other side. `cle` is the id it will have, so that a second click writes nothing more. */
export function MessageFormulaire({
  candidatureId,
  cle,
  label,
}: {
  candidatureId: string;
  cle: string;
  label: string;
}) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const [envoye, setEnvoye] = useState(false);
  const form = useForm<Saisie>({
    resolver: zodResolver(schema),
    defaultValues: { texte: "" },
    shouldFocusError: false,
  });
  const onSubmit = form.handleSubmit(async ({ texte }) => {
    const state = await ecrireMessageAction({ candidatureId, cle, texte });
    setRefus(state.ok ? null : state.message);
    setEnvoye(state.ok);
    if (!state.ok) return;
    form.reset();
    router.refresh();
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-3">
        <ResumeErreurs refus={refus} />
        <ChampTexte<Saisie> name="texte" label={label} lignes={3} max={4000} />
        <div className="flex flex-wrap items-center gap-4">
          <Bouton type="submit" variante="secondaire" occupe={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? "Un instant…" : "Envoyer le message"}
          </Bouton>
          <p role="status" className="text-succes">
            {envoye && "Message envoyé."}
          </p>
        </div>
      </form>
    </FormProvider>
  );
}
