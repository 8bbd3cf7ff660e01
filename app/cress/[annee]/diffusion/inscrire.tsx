"use client";
import { useState } from "react";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { inscriptionDiffusion } from "@/lib/synthese/reponse/schema";
import { inscrireDiffusionAction } from "./actions.ts";

type Valeurs = z.input<typeof inscriptionDiffusion>;

/** One more body told of each publication. */
export function InscrireDiffusion({ editionId }: { editionId: string }) {
  const [inscrit, setInscrit] = useState("");
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `diffusion:${editionId}`,
    resolver: jugeDe(() => import("@/lib/synthese/reponse/schema").then((m) => m.inscriptionDiffusion), "brut"),
    saisie: { editionId, nom: "", courriel: "" },
    envoyer: inscrireDiffusionAction,
    vider: true,
    fait: (_, { nom }) => setInscrit(nom),
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-5">
      <ChampTexte<Valeurs>
        name="nom"
        label="L’organisme"
        aide="Exemple : Cotech du pôle territorial, DLA de l’Aisne."
        max={200}
      />
      <ChampTexte<Valeurs>
        name="courriel"
        label="Son adresse de courriel"
        aide="De préférence une adresse de service. Elle n’est montrée qu’ici."
        type="email"
        inputMode="email"
        autoComplete="off"
      />
      <Envoyer variante="secondaire" dit={inscrit && `${inscrit} recevra la prochaine publication.`}>
        Ajouter à la liste
      </Envoyer>
    </Formulaire>
  );
}
