"use client";
import { useWatch } from "react-hook-form";
import { ChampCommune } from "@/app/_ui/champ-commune";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { ApresLabel } from "@/lib/appel/atelier/schema";
import { MODALITES } from "@/lib/appel/atelier/states";
import { NOM_MODALITE } from "@/lib/appel/atelier/wording";
import type { CommuneChoix } from "@/lib/socle/territoire/queries";
import { modifierAction } from "./actions.ts";

const modalites = MODALITES.map((value) => ({ value, label: NOM_MODALITE[value] }));

/** Where and at what time; the programme and the calendars follow at once. */
export function LieuFormulaire({
  id,
  version,
  valeurs,
  commune,
}: {
  id: string;
  version: number;
  valeurs: ApresLabel;
  commune?: CommuneChoix;
}) {
  const envoi = useEnvoi<ApresLabel, ApresLabel, unknown>({
    cle: `lieu:${id}`,
    resolver: jugeDe(() => import("@/lib/appel/atelier/schema").then((m) => m.apresLabel)),
    saisie: valeurs,
    envoyer: (donnees) => modifierAction({ id, version, donnees }),
  });
  const modalite = useWatch({ control: envoi.form.control, name: "modalite" });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-5">
      <ChampChoix<ApresLabel> name="modalite" type="radio" label="Où" options={modalites} />
      <div className="grid grid-cols-2 gap-4">
        <ChampTexte<ApresLabel> name="heureDebut" label="Début" type="time" facultatif />
        <ChampTexte<ApresLabel> name="heureFin" label="Fin" type="time" facultatif />
      </div>
      {modalite !== "visio" && (
        <>
          <ChampCommune<ApresLabel>
            name="communeCode"
            label="Commune"
            aide="Les premières lettres suffisent. La CRESS est prévenue si la commune change."
            initiale={commune}
          />
          <ChampTexte<ApresLabel>
            name="lieu"
            label="Lieu"
            aide="Salle et adresse, tels qu’ils paraîtront dans le programme."
            facultatif
          />
        </>
      )}
      {modalite !== "presentiel" && (
        <ChampTexte<ApresLabel>
          name="lienVisio"
          label="Lien de la visio"
          aide="Jamais public : vous le donnez vous-même aux personnes inscrites."
          type="url"
          facultatif
        />
      )}
      <Envoyer variante="secondaire">Enregistrer lieu et horaires</Envoyer>
    </Formulaire>
  );
}
