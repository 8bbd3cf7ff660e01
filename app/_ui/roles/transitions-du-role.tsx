"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import type { z } from "zod";
import { ChampChoix } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { transitionsDuRole } from "@/lib/administration/schema";
import { changerTransitionsAction } from "./actions.ts";
import { choixTransitions } from "./donner-role.tsx";

type Valeurs = z.input<typeof transitionsDuRole>;

/** What a member of the comité follows. */
export function TransitionsDuRole(saisie: Valeurs) {
  const [fait, setFait] = useState(false);
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `transitions:${saisie.id}`,
    resolver: zodResolver(transitionsDuRole, undefined, { raw: true }),
    saisie,
    envoyer: changerTransitionsAction,
    fait: () => setFait(true),
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-3 pt-2">
      <ChampChoix<Valeurs>
        name="transitions"
        label="Transitions suivies"
        type="checkbox"
        options={choixTransitions()}
      />
      <Envoyer variante="secondaire" dit={fait && "Les transitions sont changées."}>
        Changer ses transitions
      </Envoyer>
    </Formulaire>
  );
}
