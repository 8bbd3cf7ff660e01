"use client";
import { useState } from "react";
import type { z } from "zod";
import type { messageSaisi } from "@/lib/appel/message/schema";
import { ChampTexte } from "./champs.tsx";
import { Envoyer, Formulaire } from "./formulaire.tsx";
import { jugeDe } from "./juge.ts";
import { ecrireMessageAction } from "./messages-action.ts";
import { useEnvoi } from "./use-envoi.ts";

type Saisie = z.output<typeof messageSaisi>;

/** One message to the other side. It leaves under one key: sent twice, it is written once. */
export function MessageFormulaire({ candidatureId, label }: { candidatureId: string; label: string }) {
  const [envoye, setEnvoye] = useState(false);
  const envoi = useEnvoi<Saisie, Saisie, unknown>({
    cle: `message:${candidatureId}`,
    resolver: jugeDe(() => import("@/lib/appel/message/schema").then((m) => m.messageSaisi)),
    saisie: { texte: "" },
    envoyer: ({ texte }, cle) => ecrireMessageAction({ candidatureId, cle, texte }),
    vider: true,
    fait: () => setEnvoye(true),
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-3">
      <ChampTexte<Saisie> name="texte" label={label} lignes={3} max={4000} />
      <Envoyer variante="secondaire" dit={envoye && <p className="text-succes">Message envoyé.</p>}>
        Envoyer le message
      </Envoyer>
    </Formulaire>
  );
}
