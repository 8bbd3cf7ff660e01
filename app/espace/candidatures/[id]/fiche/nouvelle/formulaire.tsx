"use client";
import type { z } from "zod";
import { ChampChoix, type Option } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { creation } from "@/lib/recueil/fiche/schema";
import { creerAction } from "./actions.ts";

type Choix = Omit<z.output<typeof creation>, "candidatureId">;

/** Which ateliers the fiche covers; the draft is born at the button. */
export function ChoixAteliers({
  candidatureId,
  options,
  modeles,
}: {
  candidatureId: string;
  options: Option[];
  /** The other fiches of this candidature, whose words a new one may start from. */
  modeles: Option[];
}) {
  const envoi = useEnvoi<Choix, Choix, string>({
    cle: `fiche-nouvelle:${candidatureId}`,
    resolver: jugeDe(() =>
      import("@/lib/recueil/fiche/schema").then((m) => m.creation.omit({ candidatureId: true })),
    ) as never,
    saisie: { ateliers: options.length === 1 ? options.map((o) => o.value) : [], modele: "" },
    envoyer: (choix) => creerAction({ candidatureId, ...choix }),
    ensuite: (fiche) => `/espace/fiches/${fiche}/modifier`,
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-2xl flex-col gap-6">
      <ChampChoix<Choix>
        name="ateliers"
        label="Ateliers couverts par cette fiche"
        aide="Une même fiche peut raconter plusieurs ateliers, s’ils ont traité la même question."
        type="checkbox"
        options={options}
      />
      {modeles.length > 0 && (
        <ChampChoix<Choix>
          name="modele"
          label="Partir de"
          aide="Ses réponses sont copiées, sauf ce qui est propre à la journée : déroulé, paroles entendues, suites et votre avis. Vous changez ensuite ce que vous voulez."
          type="radio"
          options={[{ value: "", label: "Une fiche vide" }, ...modeles]}
        />
      )}
      <Envoyer>Commencer la fiche</Envoyer>
    </Formulaire>
  );
}
