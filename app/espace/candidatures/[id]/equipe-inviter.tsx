"use client";
import { useState } from "react";
import type { z } from "zod";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { Volet } from "@/app/_ui/volet";
import type { invitation } from "@/lib/appel/equipe/schema";
import { inviterAction } from "./equipe-actions.ts";

type Saisie = z.input<typeof invitation>;

const DROITS = [
  { value: "edition", label: "Peut modifier", aide: "Écrire la candidature, la déposer, remettre présence et fiche." },
  { value: "lecture", label: "Peut lire" },
];

/** One more person, by their address; they receive a mail and answer when they like. */
export function InviterFormulaire({ candidatureId }: { candidatureId: string }) {
  const [envoye, setEnvoye] = useState<string | null>(null);
  const envoi = useEnvoi<Saisie, z.output<typeof invitation>, unknown>({
    cle: `invitation:${candidatureId}`,
    resolver: jugeDe(() => import("@/lib/appel/equipe/schema").then((m) => m.invitation)),
    saisie: { courriel: "", droit: "" } as unknown as Saisie,
    envoyer: (donnees) => inviterAction({ candidatureId, ...donnees }),
    vider: true,
    fait: (_, { courriel }) => setEnvoye(courriel),
  });
  return (
    <Volet titre="Inviter une personne" encadre>
      <Formulaire envoi={envoi} className="flex flex-col gap-4 pt-2">
        <ChampTexte<Saisie>
          name="courriel"
          label="Son adresse électronique"
          aide="Elle reçoit un courriel, et ne voit la candidature qu’après avoir accepté."
          type="email"
          inputMode="email"
          autoComplete="off"
        />
        <ChampChoix<Saisie> name="droit" label="Ce qu’elle pourra faire" type="radio" options={DROITS} />
        <Envoyer variante="secondaire" dit={envoye && `Invitation envoyée à ${envoye}.`}>
          Envoyer l’invitation
        </Envoyer>
      </Formulaire>
    </Volet>
  );
}
