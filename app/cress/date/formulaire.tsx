"use client";
import { useState } from "react";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { avancerAction } from "./actions.ts";

export function DateFormulaire() {
  const [fait, setFait] = useState(false);
  const envoi = useEnvoi<{ jours: string }, { jours: number }, unknown>({
    cle: "date",
    resolver: jugeDe(() => import("@/lib/socle/horloge/schema").then((m) => m.avanceSaisie)) as never,
    saisie: { jours: "7" },
    envoyer: avancerAction,
    vider: true,
    fait: () => setFait(true),
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-xs flex-col gap-4">
      <ChampTexte name="jours" label="Nombre de jours" inputMode="numeric" />
      <Envoyer dit={fait && "C’est fait."}>Avancer</Envoyer>
    </Formulaire>
  );
}
