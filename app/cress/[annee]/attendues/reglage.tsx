"use client";
import { useState } from "react";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { ReglageSaisi } from "@/lib/recueil/retour/schema";
import { reglerRappelsAction } from "./actions.ts";

/** When organisers are reminded by the application, for this edition. */
export function ReglageRappels({ editionId, ...reglage }: ReglageSaisi & { editionId: string }) {
  const [fait, setFait] = useState(false);
  const envoi = useEnvoi<ReglageSaisi, ReglageSaisi, unknown>({
    cle: `rappels:${editionId}`,
    resolver: jugeDe(() => import("@/lib/recueil/retour/schema").then((m) => m.reglageRappels), "brut"),
    saisie: reglage,
    envoyer: (saisie) => reglerRappelsAction({ editionId, ...saisie }),
    fait: () => setFait(true),
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-5">
      <ChampTexte<ReglageSaisi>
        name="avant"
        label="Jours avant l’échéance"
        aide="Séparés par des virgules. Vide : aucun rappel avant l’échéance."
      />
      <ChampTexte<ReglageSaisi>
        name="apres"
        label="Jours après l’atelier"
        aide="Par exemple 7, 21, 45. Vide : aucun rappel après l’atelier."
      />
      <Envoyer variante="secondaire" dit={fait && "Les rappels sont enregistrés."}>
        Enregistrer les rappels
      </Envoyer>
    </Formulaire>
  );
}
