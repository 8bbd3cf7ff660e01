"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { avancerAction } from "./actions.ts";

const schema = z.object({
  jours: z.coerce.number("Écrivez un nombre de jours").int().min(1, "Au moins un jour").max(400, "Au plus 400 jours"),
});

export function DateFormulaire() {
  const [fait, setFait] = useState(false);
  const envoi = useEnvoi<{ jours: unknown }, { jours: number }, unknown>({
    cle: "date",
    resolver: zodResolver(schema) as never,
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
