"use client";
import { useState } from "react";
import { ChampChoix, ChampTexte, type Option } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { Preparation } from "@/lib/synthese/seance/schema";
import { modifierSeanceAction, preparerSeanceAction } from "./actions.ts";

/** Announces a séance, or changes what was announced of it. */
export function FormulaireSeance({
  editionId,
  id,
  saisie,
  aideDuJour,
  chapitres,
  membres,
}: {
  editionId: string;
  /** Absent: a new one. */
  id?: string;
  saisie: Preparation;
  aideDuJour?: string;
  chapitres: Option[];
  membres: Option[];
}) {
  const [fait, setFait] = useState("");
  const envoi = useEnvoi<Preparation, Preparation, number>({
    cle: `seance:${id ?? editionId}`,
    resolver: jugeDe(() => import("@/lib/synthese/seance/schema").then((m) => m.preparation), "brut"),
    saisie,
    envoyer: (donnees, naissance) =>
      id ? modifierSeanceAction({ id, donnees }) : preparerSeanceAction({ editionId, cle: naissance, donnees }),
    vider: !id,
    fait: (numero) => setFait(id ? "L’annonce est changée." : `La séance n° ${numero} est annoncée au comité.`),
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-2xl flex-col gap-5">
      <ChampTexte<Preparation> name="date" label="Jour" aide={aideDuJour} type="date" />
      <ChampTexte<Preparation> name="heure" label="Heure" type="time" facultatif />
      <ChampTexte<Preparation> name="lieu" label="Lieu" aide="Par exemple : Lille, hôtel de région, salle A." />
      <ChampChoix<Preparation>
        name="chapitres"
        label="Chapitres à l’ordre du jour"
        aide="Les personnes présentes les liront, même si elles suivent une autre transition."
        type="checkbox"
        options={chapitres}
      />
      {membres.length > 0 && (
        <ChampChoix<Preparation>
          name="attendus"
          label="Personnes attendues"
          aide="Chacune reçoit la convocation par courriel, avec un rendez-vous pour son agenda ; son suppléant aussi."
          type="checkbox"
          options={membres}
        />
      )}
      <Envoyer dit={fait}>{id ? "Changer l’annonce" : "Annoncer la séance"}</Envoyer>
    </Formulaire>
  );
}
