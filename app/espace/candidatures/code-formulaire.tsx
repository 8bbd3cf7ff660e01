"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { z } from "zod";
import { Bouton } from "@/app/_ui/bouton";
import { ChampSelect, ChampTexte } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { codeSaisi } from "@/lib/tardif/schema";
import { ouvrirAvecCodeAction, utiliserCodeAction } from "./tardif-actions.ts";

type Usage = { candidatureId: string } | { annee: number; structures: { id: string; nom: string }[] };

const schema = z.object({ code: codeSaisi, structureId: z.string().min(1, "Choisissez une structure") });
type Saisie = z.output<typeof schema>;

/** The late access code: for a draft that is there, or to begin one for a structure. */
export function CodeFormulaire({ usage }: { usage: Usage }) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const structures = "structures" in usage ? usage.structures : [];
  const form = useForm<Saisie>({
    resolver: zodResolver(schema),
    defaultValues: { code: "", structureId: "structures" in usage ? premiere(structures) : "-" },
    shouldFocusError: false,
  });
  const onSubmit = form.handleSubmit(async ({ code, structureId }) => {
    if ("candidatureId" in usage) {
      const state = await utiliserCodeAction({ id: usage.candidatureId, code });
      setRefus(state.ok ? null : state.message);
      return router.refresh();
    }
    const state = await ouvrirAvecCodeAction({ annee: usage.annee, structureId, code });
    setRefus(state.ok ? null : state.message);
    if (state.ok) router.push(`/espace/candidatures/${state.value}/modifier`);
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex max-w-md flex-col gap-4">
        <ResumeErreurs refus={refus} />
        {structures.length > 1 && (
          <ChampSelect<Saisie>
            name="structureId"
            label="Structure"
            options={structures.map((s) => ({ value: s.id, label: s.nom }))}
            vide="Choisissez"
          />
        )}
        <ChampTexte<Saisie>
          name="code"
          label="Code de dépôt tardif"
          aide="Reçu de la CRESS, par exemple TRAME-7K4Q-92XM. Il sert une seule fois."
          autoComplete="off"
        />
        <div>
          <Bouton type="submit" variante="secondaire" occupe={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? "Un instant…" : "Utiliser ce code"}
          </Bouton>
        </div>
      </form>
    </FormProvider>
  );
}

const premiere = (structures: { id: string }[]) => (structures.length === 1 ? (structures[0]?.id ?? "") : "");
