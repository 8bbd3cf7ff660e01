"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { Avertir, ChampNombre } from "@/app/_ui/declaration-formulaire";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import type { Constats } from "@/lib/emargement/avertissements";
import { isEcart } from "@/lib/emargement/rules";
import { type Validation, type ValidationSaisie, validation } from "@/lib/emargement/schema";
import { VERBE_EMARGEMENT } from "@/lib/emargement/wording";
import { validerAction } from "./actions.ts";

/** The reviewer settles the count; when it is not what was told or seen, they say why before it is sent. */
export function ValidationFormulaire({
  id,
  constats,
}: {
  id: string;
  constats: Constats & { nombreDeclare: number | null };
}) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const form = useForm<ValidationSaisie, unknown, Validation>({
    resolver: zodResolver(
      validation.refine((v) => v.motif.length >= 10 || !isEcart(v.nombre, constats), {
        path: ["motif"],
        message: "Écrivez pourquoi, en 10 caractères au moins",
      }),
    ),
    defaultValues: { nombre: String(constats.nombreDeclare ?? ""), motif: "" },
    shouldFocusError: false,
  });
  const tape = useWatch({ control: form.control, name: "nombre" }).trim();
  const onSubmit = form.handleSubmit(async ({ nombre, motif }) => {
    const state = await validerAction({ id, nombre: String(nombre), motif });
    setRefus(state.ok ? null : state.message);
    router.refresh();
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex max-w-xl flex-col gap-5">
        <ResumeErreurs refus={refus} />
        <ChampNombre aide="Le nombre validé sert à tous les chiffres. Les autres restent écrits à côté." />
        {/* What was seen stands beside the field, and asks for its reason. */}
        <Avertir constats={{ ...constats, arrivees: 0 }} />
        {/^\d{1,4}$/.test(tape) && isEcart(Number(tape), constats) && (
          <ChampTexte<ValidationSaisie>
            name="motif"
            label="Pourquoi ce nombre"
            aide="Il n’est pas celui déclaré, ou pas celui des personnes signalées. L’organisateur le lira."
            lignes={3}
            max={500}
          />
        )}
        <Bouton type="submit" className="min-h-14" occupe={form.formState.isSubmitting}>
          {form.formState.isSubmitting ? "Un instant…" : VERBE_EMARGEMENT.valider}
        </Bouton>
      </form>
    </FormProvider>
  );
}
