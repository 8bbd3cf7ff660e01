"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form";
import type { ActionState } from "@/lib/action";

/** Sends a form: errors of the server go beside their fields, a refusal at the top, and once done the page moves on. */
export function useEnvoi<F extends FieldValues>(
  form: UseFormReturn<F, unknown, F>,
  envoyer: (data: F) => Promise<ActionState<unknown>>,
  ensuite: string,
) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const onSubmit = form.handleSubmit(async (data) => {
    const state = await envoyer(data);
    if (state.ok) {
      setRefus(null);
      router.push(ensuite, { scroll: false });
      return router.refresh();
    }
    setRefus(state.message);
    for (const [name, message] of Object.entries(state.erreurs ?? {})) form.setError(name as FieldPath<F>, { message });
    if (state.code === "deja_traite" || state.code === "enonce_retire") router.refresh();
  });
  return { refus, onSubmit };
}
