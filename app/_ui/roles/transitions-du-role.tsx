"use client";
import { useState } from "react";
import type { z } from "zod";
import { ChampChoix } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { transitionsDuRole } from "@/lib/conduite/administration/schema";
import { jugeDe } from "../juge.ts";
import { changerTransitionsAction } from "./actions.ts";
import { choixTransitions } from "./donner-role.tsx";

type Valeurs = z.input<typeof transitionsDuRole>;

/** What a member of the comité follows. */
export function TransitionsDuRole(saisie: Valeurs) {
  const [fait, setFait] = useState(false);
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `transitions:${saisie.id}`,
    resolver: jugeDe(() => import("@/lib/conduite/administration/schema").then((m) => m.transitionsDuRole), "brut"),
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
