"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { ActionState } from "@/lib/action";
import { Bouton, type Variante } from "./bouton.tsx";

const schema = z.object({
  motif: z.string().trim().min(10, "Écrivez au moins 10 caractères").max(2000, "Au plus 2000 caractères"),
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
  /** Where to go once done; the same page otherwise. */
  ensuite?: string;
}) {
  const router = useRouter();
  const champ = useId();
  const [refus, setRefus] = useState<string | null>(null);
  const { register, handleSubmit, formState, reset } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { motif: "" },
  });
  const erreur = formState.errors.motif?.message;
  const onSubmit = handleSubmit(async ({ motif }) => {
    const state = await action({ id, motif });
    setRefus(state.ok ? null : state.message);
    if (state.ok) reset();
    if (state.ok && ensuite) router.push(ensuite, { scroll: false });
    router.refresh();
  });
  return (
    <details className="rounded border border-filet bg-blanc px-4 py-2 open:pb-4">
      <summary className="min-h-11 content-center font-semibold text-accent">{ouvrir}</summary>
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-2 pt-2">
        <label htmlFor={champ} className="font-semibold">
          {label}
        </label>
        {aide && (
          <p id={`${champ}-aide`} className="text-petit text-sourdine">
            {aide}
          </p>
        )}
        <textarea
          id={champ}
          rows={4}
          className="saisie"
          aria-invalid={!!erreur}
          aria-describedby={
            [aide && `${champ}-aide`, erreur && `${champ}-erreur`].filter(Boolean).join(" ") || undefined
          }
          {...register("motif")}
        />
        {erreur && (
          <p id={`${champ}-erreur`} className="text-danger">
            {erreur}
          </p>
        )}
        <div>
          <Bouton type="submit" variante={variante} disabled={formState.isSubmitting}>
            {formState.isSubmitting ? "Un instant…" : bouton}
          </Bouton>
        </div>
        {refus && (
          <p role="alert" className="text-danger">
            {refus}
          </p>
        )}
      </form>
    </details>
  );
}
