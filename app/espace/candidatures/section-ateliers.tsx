"use client";
import { useFieldArray, useFormContext } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { exposants } from "@/app/_ui/exposants";
import { ATELIERS_MAX } from "@/lib/appel/candidature/questions/limites";
import { ATELIER_VIDE } from "@/lib/appel/candidature/questions/vide";
import type { CandidatureBrouillon } from "@/lib/appel/candidature/schema";
import type { CommuneChoix } from "@/lib/socle/territoire/queries";
import { dateCourte } from "@/lib/socle/typographie/dates";
import { Section } from "./section.tsx";
import { UnAtelier } from "./un-atelier.tsx";

export function SectionAteliers({
  periode,
  communes,
}: {
  periode: { debut: string; fin: string };
  communes: CommuneChoix[];
}) {
  const { control, formState } = useFormContext<CandidatureBrouillon>();
  const { fields, append, remove } = useFieldArray({ control, name: "ateliers", keyName: "cle" });
  const erreur = formState.errors.ateliers?.message ?? formState.errors.ateliers?.root?.message;
  return (
    <Section id="dates">
      <p className="text-sourdine">
        Un atelier par date, du {exposants(dateCourte(periode.debut))} au {exposants(dateCourte(periode.fin))}. Chacun
        aura son code, sa présence et sa place dans le programme.
      </p>
      {fields.map((field, i) => (
        <UnAtelier
          key={field.cle}
          index={i}
          seul={fields.length === 1}
          retirer={() => remove(i)}
          commune={communes.find((c) => c.code === field.communeCode)}
          periode={periode}
        />
      ))}
      {erreur && <p className="font-semibold text-danger">{erreur}</p>}
      {fields.length < ATELIERS_MAX && (
        <div>
          <Bouton variante="secondaire" onClick={() => append(ATELIER_VIDE)}>
            Ajouter une date
          </Bouton>
        </div>
      )}
    </Section>
  );
}
