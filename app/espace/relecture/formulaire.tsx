"use client";
import { useState } from "react";
import type { z } from "zod";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { Volet } from "@/app/_ui/volet";
import type { relectureAuteur } from "@/lib/synthese/comite/schema";
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
  dit: { avis: "fidele" | "correction"; texte: string; proposition: string | null } | null | undefined;
}) {
  const [envoyee, setEnvoyee] = useState(false);
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `relecture:${pointId}:${enonceId}`,
    resolver: jugeDe(() => import("@/lib/synthese/comite/schema").then((m) => m.relectureAuteur)),
    saisie: {
      pointId,
      enonceId,
      lus,
      avis: dit?.avis,
      texte: dit?.texte ?? "",
      proposition: dit?.proposition ?? "",
    } as Valeurs,
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
      <Volet titre="Écrire la phrase autrement">
        <ChampTexte<Valeurs>
          name="proposition"
          label="La phrase telle que vous l’écririez"
          aide="La CRESS peut la reprendre telle quelle."
          facultatif
          lignes={4}
          max={2000}
        />
      </Volet>
      <Envoyer dit={envoyee && <p className="font-semibold">Votre réponse est enregistrée.</p>}>
        {dit ? "Changer ma réponse" : "Répondre"}
      </Envoyer>
    </Formulaire>
  );
}
