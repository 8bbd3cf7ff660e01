"use client";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { inviterPremierMembreAction } from "@/app/cress/[annee]/structures/actions";
import type { premierMembre } from "@/lib/appel/structure/schema";

type Valeurs = z.input<typeof premierMembre>;

/** The CRESS gives a structure nobody holds to somebody it knows. */
export function PremierMembre({ structureId }: { structureId: string }) {
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `premier-membre:${structureId}`,
    resolver: jugeDe(() => import("@/lib/appel/structure/schema").then((m) => m.premierMembre), "brut"),
    saisie: { structureId, courriel: "" },
    envoyer: inviterPremierMembreAction,
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-4 pt-4">
      <ChampTexte<Valeurs>
        name="courriel"
        label="Adresse de la personne qui la représente"
        aide="Elle en devient membre aussitôt, et reçoit un courriel. Vérifiez l’adresse auprès de la structure."
        type="email"
        inputMode="email"
        autoComplete="off"
      />
      <Envoyer>Inviter</Envoyer>
    </Formulaire>
  );
}
