"use client";
import { useState } from "react";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { ContactSaisi } from "@/lib/socle/courriel/schema";
import { reglerContactAction } from "./actions.ts";

/** Who the mails of this edition name at their end. */
export function ReglerContact({ editionId, ...actuel }: ContactSaisi & { editionId: string }) {
  const [fait, setFait] = useState(false);
  const envoi = useEnvoi<ContactSaisi, ContactSaisi, unknown>({
    cle: `contact:${editionId}`,
    resolver: jugeDe(() => import("@/lib/socle/courriel/schema").then((m) => m.contact), "brut"),
    saisie: actuel,
    envoyer: (saisie) => reglerContactAction({ editionId, ...saisie }),
    fait: () => setFait(true),
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-5">
      <ChampTexte<ContactSaisi> name="nom" label="Nom" autoComplete="off" facultatif />
      <ChampTexte<ContactSaisi>
        name="telephone"
        label="Téléphone"
        type="tel"
        inputMode="tel"
        autoComplete="off"
        facultatif
      />
      <ChampTexte<ContactSaisi>
        name="courriel"
        label="Courriel"
        aide="Sans adresse, les courriels donnent celle qui les envoie."
        type="email"
        inputMode="email"
        autoComplete="off"
        facultatif
      />
      <Envoyer variante="secondaire" dit={fait && "Le contact est enregistré."}>
        Enregistrer le contact
      </Envoyer>
    </Formulaire>
  );
}
