"use client";
import { useState } from "react";
import { ChampChoix, ChampTexte, type Option } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { SaisieCorrection } from "@/lib/synthese/seance/schema";
import { NOM_ISSUE } from "@/lib/synthese/seance/wording";
import { corrigerProcesVerbalAction } from "../actions.ts";

type Decision = { id: string; code: string; issue: "divergence" | "a_revoir" | "adopte"; texte: string };
type Mots = SaisieCorrection;

/** Another version of the procès-verbal: who was there, the words of what diverges or is to be seen again, observations. */
export function Corriger({
  seanceId,
  version,
  membres,
  saisie,
  decisions,
}: {
  seanceId: string;
  version: number;
  membres: Option[];
  saisie: Omit<Mots, "textes">;
  decisions: Decision[];
}) {
  const [fait, setFait] = useState("");
  const envoi = useEnvoi<Mots, Mots, number>({
    cle: `pv:${seanceId}`,
    resolver: jugeDe(() => import("@/lib/synthese/seance/schema").then((m) => m.saisieCorrection)),
    saisie: { ...saisie, textes: decisions.map((d) => d.texte) },
    envoyer: ({ textes, ...mots }) =>
      corrigerProcesVerbalAction({
        id: seanceId,
        lue: version,
        ...mots,
        decisions: decisions.map(({ id }, i) => ({ id, texte: textes[i] ?? "" })),
      }),
    vider: true,
    fait: (n) => setFait(`La version ${n} est établie et envoyée.`),
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-5 pt-2">
      <ChampTexte<Mots>
        name="note"
        label="Ce qui est corrigé"
        aide="Une phrase, que les membres liront. Exemple : une présence oubliée."
      />
      {membres.length > 0 && <ChampChoix<Mots> name="presents" label="Présents" type="checkbox" options={membres} />}
      {decisions.map((d, i) => (
        <ChampTexte<Mots>
          key={d.id}
          name={`textes.${i}`}
          label={`${d.code}, ${NOM_ISSUE[d.issue].toLowerCase()}`}
          lignes={3}
          facultatif={d.issue !== "divergence"}
        />
      ))}
      <ChampTexte<Mots> name="observations" label="Observations" lignes={4} facultatif />
      <Envoyer dit={fait}>{`Établir la version ${version + 1} et l’envoyer`}</Envoyer>
    </Formulaire>
  );
}
