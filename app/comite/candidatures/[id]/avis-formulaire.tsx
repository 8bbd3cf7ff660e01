"use client";
import { useState } from "react";
import type { z } from "zod";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { AVIS, type ValeurAvis } from "@/lib/appel/avis/choix";
import type { avisRendu } from "@/lib/appel/avis/schema";
import { NOM_AVIS } from "@/lib/appel/avis/wording";
import { rendreAvisAction } from "./actions.ts";

type Valeurs = z.input<typeof avisRendu>;

/** A partner's own avis, given or changed until the decision is announced. */
export function AvisFormulaire({ id, avis }: { id: string; avis: { valeur: ValeurAvis; motif: string } | null }) {
  const [donne, setDonne] = useState(false);
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `avis:${id}`,
    resolver: jugeDe(() => import("@/lib/appel/avis/schema").then((m) => m.avisRendu)),
    saisie: { id, valeur: avis?.valeur, motif: avis?.motif ?? "" } as Valeurs,
    envoyer: rendreAvisAction,
    fait: () => setDonne(true),
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-4">
      <ChampChoix<Valeurs>
        name="valeur"
        type="radio"
        label="Votre avis"
        options={AVIS.map((value) => ({ value, label: NOM_AVIS[value] }))}
      />
      <ChampTexte<Valeurs>
        name="motif"
        label="Pourquoi"
        aide="Lu par la CRESS ; par les autres partenaires après l’annonce. Indispensable si l’avis n’est pas favorable."
        lignes={5}
        max={2000}
      />
      <Envoyer dit={donne && <p className="font-semibold">Votre avis est enregistré.</p>}>
        {avis ? "Changer mon avis" : "Donner mon avis"}
      </Envoyer>
    </Formulaire>
  );
}
