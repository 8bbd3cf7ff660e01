"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { z } from "zod";
import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { avancerAction } from "./actions.ts";

const schema = z.object({
  jours: z.coerce.number("Écrivez un nombre de jours").int().min(1, "Au moins un jour").max(400, "Au plus 400 jours"),
});

export function DateFormulaire() {
  const router = useRouter();
  const [message, setMessage] = useState<string | null>(null);
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { jours: "7" as unknown } });
  const onSubmit = form.handleSubmit(async (data) => {
    const state = await avancerAction(data);
    setMessage(state.ok ? "C’est fait." : state.message);
    router.refresh();
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex max-w-xs flex-col gap-4">
        <ChampTexte name="jours" label="Nombre de jours" inputMode="numeric" />
        <div>
          <Bouton type="submit" occupe={form.formState.isSubmitting}>
            Avancer
          </Bouton>
        </div>
        {message && <p role="status">{message}</p>}
      </form>
    </FormProvider>
  );
}
