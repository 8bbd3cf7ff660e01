"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { ChampChoix, type Option } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { creation } from "@/lib/fiche/schema";
import { creerAction } from "./actions.ts";

const schema = creation.omit({ candidatureId: true });
type Choix = z.output<typeof schema>;

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
    resolver: zodResolver(schema) as never,
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
          aide="La problématique et les énoncés sont copiés : vous les changez ensuite comme vous voulez."
          type="radio"
          options={[{ value: "", label: "Une fiche vide" }, ...modeles]}
        />
      )}
      <Envoyer>Commencer la fiche</Envoyer>
    </Formulaire>
  );
}
