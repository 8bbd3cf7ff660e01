"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import type { z } from "zod";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { relectureAuteur } from "@/lib/comite/schema";
import { relireSesMotsAction } from "./actions.ts";

type Valeurs = z.input<typeof relectureAuteur>;

/** What one says of the sentence one’s words became. */
export function RelectureFormulaire({
  pointId,
  enonceId,
  lus,
  dit,
}: {
  pointId: string;
  enonceId: string;
  lus: number;
  dit: { avis: "fidele" | "correction"; texte: string } | null | undefined;
}) {
  const [envoyee, setEnvoyee] = useState(false);
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `relecture:${pointId}:${enonceId}`,
    resolver: zodResolver(relectureAuteur),
    saisie: { pointId, enonceId, lus, avis: dit?.avis, texte: dit?.texte ?? "" } as Valeurs,
    envoyer: (donnees) => relireSesMotsAction({ ...donnees, lus }),
    fait: () => setEnvoyee(true),
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-3">
      <ChampChoix<Valeurs>
        name="avis"
        type="radio"
        label="Cette phrase dit-elle ce que vous avez dit ?"
        options={[
          { value: "fidele", label: "Oui, elle est fidèle" },
          { value: "correction", label: "Il faut corriger" },
        ]}
      />
      <ChampTexte<Valeurs> name="texte" label="Ce qu’il faut corriger" facultatif lignes={3} max={2000} />
      <Envoyer dit={envoyee && <p className="font-semibold">Votre réponse est enregistrée.</p>}>
        {dit ? "Changer ma réponse" : "Répondre"}
      </Envoyer>
    </Formulaire>
  );
}
