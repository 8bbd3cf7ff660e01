"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { z } from "zod";
import type { ActionState } from "@/lib/action";
import { Bouton, type Variante } from "./bouton.tsx";
import { ChampTexte } from "./champs.tsx";
import { ResumeErreurs } from "./resume-erreurs.tsx";

type Saisie = { motif: string };
const schemaDe = (max: number) =>
  z.object({
    motif: z.string().trim().min(10, "Écrivez au moins 10 caractères").max(max, `Au plus ${max} caractères`),
  });

/** A decision that needs its reason in words: a closed line that opens on the field and the button. */
export function MotifFormulaire({
  action,
  id,
  ouvrir,
  label,
  aide,
  bouton,
  variante = "principal",
  max = 2000,
  ensuite,
}: {
  action: (input: { id: string; motif: string }) => Promise<ActionState<unknown>>;
  id: string;
  /** The words of the closed line. */
  ouvrir: string;
  label: string;
  aide?: string;
  bouton: string;
  variante?: Variante;
  /** Longest reason the action takes. */
  max?: number;
  /** Where to go once done; the same page otherwise. */
  ensuite?: string;
}) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const schema = useMemo(() => schemaDe(max), [max]);
  const form = useForm<Saisie>({
    resolver: zodResolver(schema),
    defaultValues: { motif: "" },
    shouldFocusError: false,
  });
  const onSubmit = form.handleSubmit(async ({ motif }) => {
    const state = await action({ id, motif });
    setRefus(state.ok ? null : state.message);
    if (!state.ok) return;
    form.reset();
    if (ensuite) router.push(ensuite, { scroll: false });
    router.refresh();
  });
  return (
    <details className="rounded border border-filet bg-blanc px-4 py-2 open:pb-4">
      <summary className="min-h-11 content-center font-semibold text-accent">{ouvrir}</summary>
      <FormProvider {...form}>
        <form onSubmit={onSubmit} noValidate className="flex flex-col gap-3 pt-2">
          <ResumeErreurs refus={refus} />
          <ChampTexte<Saisie> name="motif" label={label} aide={aide} lignes={4} max={max} />
          <div>
            <Bouton type="submit" variante={variante} occupe={form.formState.isSubmitting}>
              {form.formState.isSubmitting ? "Un instant…" : bouton}
            </Bouton>
          </div>
        </form>
      </FormProvider>
    </details>
  );
}
