"use client";
import type { z } from "zod";
import { prendrePositionAction } from "@/app/comite/[annee]/synthese/actions";
import type { prisePosition } from "@/lib/synthese/comite/schema";
import { AVIS_POSITION, type AvisPosition } from "@/lib/synthese/comite/states";
import { NOM_AVIS_POSITION } from "@/lib/synthese/comite/wording";
import { ChampChoix, ChampTexte } from "./champs.tsx";
import { Envoyer, Formulaire } from "./formulaire.tsx";
import { jugeDe } from "./juge.ts";
import { useEnvoi } from "./use-envoi.ts";
import { Volet } from "./volet.tsx";

type Valeurs = z.input<typeof prisePosition>;

/** What a member says of a point, typed by themselves, their deputy or an agent. */
export function PositionFormulaire({
  pointId,
  membreId,
  lus,
  dit,
  pour,
  aide,
  bouton,
  ensuite,
}: {
  pointId: string;
  membreId: string;
  /** The version whose words are on the screen. */
  lus: number;
  dit: { avis: AvisPosition; texte: string; proposition: string | null } | null;
  /** The member an agent types for. */
  pour?: string;
  aide: string;
  bouton: string;
  ensuite?: string;
}) {
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `position:${pointId}:${membreId}`,
    resolver: jugeDe(() => import("@/lib/synthese/comite/schema").then((m) => m.prisePosition)),
    saisie: {
      pointId,
      membreId,
      lus,
      avis: dit?.avis,
      texte: dit?.texte ?? "",
      proposition: dit?.proposition ?? "",
    } as Valeurs,
    // The words read are those on the screen when it is sent.
    envoyer: (donnees) => prendrePositionAction({ ...donnees, lus }),
    ensuite,
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-4">
      <ChampChoix<Valeurs>
        name="avis"
        type="radio"
        label={pour ? `La réponse de ${pour}` : "Votre réponse"}
        aide={aide}
        options={AVIS_POSITION.map((value) => ({ value, label: NOM_AVIS_POSITION[value] }))}
      />
      <ChampTexte<Valeurs>
        name="texte"
        label="En quelques mots"
        aide="Indispensable pour une réserve ou une objection. Une objection qui tient est imprimée avec le point, sans nom."
        facultatif
        lignes={3}
        max={2000}
      />
      <Volet titre="Proposer une autre formulation">
        <ChampTexte<Valeurs>
          name="proposition"
          label={pour ? "Sa formulation" : "Votre formulation"}
          facultatif
          lignes={4}
          max={2000}
        />
      </Volet>
      <Envoyer>{bouton}</Envoyer>
    </Formulaire>
  );
}
