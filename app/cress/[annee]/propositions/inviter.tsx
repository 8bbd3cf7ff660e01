"use client";
import { useState } from "react";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { invitationDestinataire } from "@/lib/synthese/reponse/schema";
import { inviterDestinataireAction } from "./actions.ts";

type Valeurs = z.input<typeof invitationDestinataire>;

/** Lets somebody of a body answer for it. */
export function InviterDestinataire({ nom, ...objet }: { editionId: string; destinataireId: string; nom: string }) {
  const [invitee, setInvitee] = useState("");
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `destinataire:${objet.editionId}:${objet.destinataireId}`,
    resolver: jugeDe(() => import("@/lib/synthese/reponse/schema").then((m) => m.invitationDestinataire), "brut"),
    saisie: { ...objet, courriel: "" },
    envoyer: inviterDestinataireAction,
    vider: true,
    fait: (_, { courriel }) => setInvitee(courriel),
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-4 pt-2">
      <ChampTexte<Valeurs>
        name="courriel"
        label={`Son adresse, à ${nom}`}
        aide="Elle lira les propositions faites à cet organisme et pourra y répondre en son nom."
        type="email"
        inputMode="email"
        autoComplete="off"
      />
      <Envoyer variante="secondaire" dit={invitee && `L’invitation est partie à ${invitee}.`}>
        Inviter
      </Envoyer>
    </Formulaire>
  );
}
