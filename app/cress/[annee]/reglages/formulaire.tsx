"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { ResumeErreurs } from "@/app/_ui/resume-erreurs";
import { type ReglagesSaisis, reglages as schema } from "@/lib/edition/schema";
import { reglerAction } from "./actions.ts";
import { Reunions } from "./reunions.tsx";

const DEPASSEE =
  "Quelqu’un d’autre vient d’enregistrer des réglages : ils sont maintenant dans les champs que vous n’aviez pas touchés. Relisez, puis enregistrez.";

/** What is typed stays whatever is answered: a refusal is said above it. */
export function FormulaireReglages({
  id,
  version,
  reglages,
}: {
  id: string;
  version: number;
  reglages: ReglagesSaisis;
}) {
  const router = useRouter();
  const [dit, setDit] = useState<{ refus: string | null; fait: boolean }>({ refus: null, fait: false });
  const form = useForm<ReglagesSaisis>({
    resolver: zodResolver(schema, undefined, { raw: true }),
    values: reglages,
    resetOptions: { keepDirtyValues: true },
    shouldFocusError: false,
  });
  const onSubmit = form.handleSubmit(async (saisie) => {
    const state = await reglerAction({ id, version, donnees: saisie });
    const depassee = !state.ok && state.code === "modifiee_entre_temps";
    setDit({ refus: state.ok ? null : depassee ? DEPASSEE : state.message, fait: state.ok });
    if (state.ok) form.reset(saisie);
    if (state.ok || depassee) router.refresh();
  });
  const { isSubmitting } = form.formState;
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="flex max-w-2xl flex-col gap-10">
        <ResumeErreurs refus={dit.refus} />
        <section aria-labelledby="delais" className="flex flex-col gap-5">
          <h2 id="delais">Délais</h2>
          <ChampTexte<ReglagesSaisis>
            name="delaiReponse"
            label="La CRESS répond dans les (jours)"
            aide="À une candidature déposée, une présence déclarée, une fiche remise. Par exemple 30."
            inputMode="numeric"
          />
          <ChampTexte<ReglagesSaisis>
            name="delaiComplement"
            label="L’organisateur complète ou corrige dans les (jours)"
            aide="À compter de votre demande. Passé ce délai, il peut encore répondre : la demande est montrée en retard."
            inputMode="numeric"
          />
          <ChampTexte<ReglagesSaisis>
            name="delaiRestitution"
            label="Présence et fiche, après l’atelier, dans les (jours)"
            aide="Pour les ateliers labellisés ou déplacés à partir de maintenant ; les échéances déjà données restent."
            inputMode="numeric"
          />
        </section>
        <section aria-labelledby="comite" className="flex flex-col gap-5">
          <h2 id="comite">Comité partenarial</h2>
          <Reunions />
          <ChampTexte<ReglagesSaisis>
            name="quorumComite"
            label="Quorum"
            aide="Nombre de membres présents pour que le comité se prononce."
            inputMode="numeric"
            facultatif
          />
        </section>
        <div className="flex flex-col gap-2">
          <div>
            <Bouton type="submit" occupe={isSubmitting}>
              {isSubmitting ? "Un instant…" : "Enregistrer les réglages"}
            </Bouton>
          </div>
          <p role="status">{dit.fait && "Les réglages sont enregistrés."}</p>
        </div>
      </form>
    </FormProvider>
  );
}
