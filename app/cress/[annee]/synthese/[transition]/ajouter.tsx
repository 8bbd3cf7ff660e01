"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import { Bouton } from "@/app/_ui/bouton";
import { ChampChoix, Enveloppe, useChamp } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { citation } from "@/lib/synthese/schema";
import { NOM_MODE } from "@/lib/synthese/wording";
import { citerAction } from "./actions.ts";
import { useEnvoi } from "./envoi.ts";

type Citation = z.output<typeof citation>;
export type GroupePoints = { titre: string; points: { id: string; code: string; accroche: string }[] };

/** Adds an énoncé to a point there already is, in this chapter or another. */
export function AjouterFormulaire({
  enonceId,
  groupes,
  ensuite,
}: {
  enonceId: string;
  groupes: GroupePoints[];
  ensuite: string;
}) {
  const form = useForm<Citation, unknown, Citation>({
    shouldFocusError: false,
    resolver: zodResolver(citation),
    defaultValues: { enonceId, pointId: "", mode: "regroupe" },
  });
  const { refus, onSubmit } = useEnvoi(form, citerAction, ensuite);
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4 pt-3">
        <ResumeErreurs refus={refus} />
        <ChampPoint groupes={groupes} />
        <ChampChoix<Citation>
          type="radio"
          name="mode"
          label="Comment le point s’en sert"
          options={[
            { value: "regroupe", label: NOM_MODE.regroupe },
            { value: "reformule", label: NOM_MODE.reformule },
            { value: "repris", label: NOM_MODE.repris, aide: "Si le point dit exactement les mêmes mots." },
          ]}
        />
        <div>
          <Bouton type="submit" occupe={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? "Un instant…" : "Ajouter au point"}
          </Bouton>
        </div>
      </form>
    </FormProvider>
  );
}

function ChampPoint({ groupes }: { groupes: GroupePoints[] }) {
  const { id, register, erreur, attributs } = useChamp<Citation>("pointId");
  return (
    <Enveloppe id={id} label="Point" erreur={erreur}>
      <select className="saisie" {...attributs} {...register("pointId")}>
        <option value="">Choisir un point</option>
        {groupes.map((g) => (
          <optgroup key={g.titre} label={g.titre}>
            {g.points.map((p) => (
              <option key={p.id} value={p.id}>
                {p.code} – {p.accroche}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Enveloppe>
  );
}
