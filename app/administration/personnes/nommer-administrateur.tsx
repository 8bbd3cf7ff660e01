"use client";
import { useState } from "react";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { administrateurNomme } from "@/lib/conduite/administration/schema";
import { nommerAdministrateurAction } from "./actions.ts";

type Valeurs = z.input<typeof administrateurNomme>;

/** Names another administrateur. */
export function NommerAdministrateur() {
  const [nomme, setNomme] = useState("");
  const envoi = useEnvoi<Valeurs, Valeurs, string>({
    cle: "administrateur",
    resolver: jugeDe(() => import("@/lib/conduite/administration/schema").then((m) => m.administrateurNomme), "brut"),
    saisie: { courriel: "" },
    envoyer: nommerAdministrateurAction,
    vider: true,
    fait: (_, { courriel }) => setNomme(courriel),
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-4 pt-2">
      <ChampTexte<Valeurs>
        name="courriel"
        label="Son adresse"
        aide="Un administrateur peut tout, sur chaque édition : personnes, éditions, sauvegardes. La personne reçoit un courriel."
        type="email"
        inputMode="email"
        autoComplete="off"
      />
      <Envoyer variante="secondaire" dit={nomme && `${nomme} administre la plateforme : un courriel est parti.`}>
        Nommer administrateur
      </Envoyer>
    </Formulaire>
  );
}
