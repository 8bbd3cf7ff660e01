"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { ActionState } from "@/lib/action";
import { type Presence, type PresenceSaisie, presence } from "@/lib/emargement/schema";
import { Bouton, type Variante } from "./bouton.tsx";
import { Enveloppe, useChamp } from "./champs.tsx";
import { ResumeErreurs } from "./resume-erreurs.tsx";

/** One number and one button: to declare an attendance, or to settle it. */
export function PresenceFormulaire({
  action,
  id,
  valeur,
  aide,
  bouton,
  variante,
}: {
  action: (input: PresenceSaisie & { id: string }) => Promise<ActionState<unknown>>;
  id: string;
  /** The count already told, if any: nobody told yet is not zero. */
  valeur: number | null;
  aide: string;
  bouton: string;
  variante?: Variante;
}) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const form = useForm<PresenceSaisie, unknown, Presence>({
    resolver: zodResolver(presence),
    defaultValues: { nombre: valeur === null ? "" : String(valeur) },
    shouldFocusError: false,
  });
  const onSubmit = form.handleSubmit(async ({ nombre }) => {
    const state = await action({ id, nombre: String(nombre) });
    setRefus(state.ok ? null : state.message);
    router.refresh();
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex max-w-md flex-col gap-5">
        <ResumeErreurs refus={refus} />
        <ChampNombre aide={aide} />
        <Bouton type="submit" variante={variante} className="min-h-14" disabled={form.formState.isSubmitting}>
          {form.formState.isSubmitting ? "Un instant…" : bouton}
        </Bouton>
      </form>
    </FormProvider>
  );
}

function ChampNombre({ aide }: { aide: string }) {
  const { id, register, erreur, attributs } = useChamp<PresenceSaisie>("nombre", aide);
  return (
    <Enveloppe id={id} label="Nombre de personnes présentes" aide={aide} erreur={erreur}>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className="saisie !h-20 !max-w-48 text-center font-bold !text-[2.25rem] tabular-nums"
        {...attributs}
        {...register("nombre")}
      />
    </Enveloppe>
  );
}
