"use client";
import { useState } from "react";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { CodesDeSecours } from "@/app/_ui/second-facteur/codes-de-secours";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { codeDonne } from "@/lib/socle/auth/second-facteur/schema";
import { activerAction } from "./actions.ts";

type Valeurs = z.input<typeof codeDonne>;

/** Three steps: an application, the drawing or the key, the first code; then the recovery codes, shown once. */
export function Activer({
  scelle,
  qr,
  adresse,
  cle,
  destination,
}: {
  scelle: string;
  qr: string;
  adresse: string;
  cle: string;
  destination: string;
}) {
  const [codes, setCodes] = useState<string[] | null>(null);
  // The key the telephone has read stays that of the form, whatever the page proposes once read again.
  const [propose] = useState({ scelle, qr, adresse, cle });
  const envoi = useEnvoi<Valeurs, Valeurs, string[]>({
    cle: "second-facteur",
    resolver: jugeDe(() => import("@/lib/socle/auth/second-facteur/schema").then((m) => m.codeDonne), "brut"),
    saisie: { code: "" },
    envoyer: ({ code }) => activerAction({ scelle: propose.scelle, code }),
    vider: true,
    fait: setCodes,
    relire: () => {},
  });
  if (codes) return <CodesDeSecours codes={codes} destination={destination} />;
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-6">
      <ol className="flex list-decimal flex-col gap-4 pl-6">
        <li>
          Ouvrez une application de codes sur votre téléphone (FreeOTP, Aegis, Google Authenticator, ou celle de vos
          mots de passe).
        </li>
        <li>
          Ajoutez-y un compte en visant ce dessin.
          <img src={propose.qr} width={200} height={200} alt="Dessin à viser, ou à remplacer par la clé en dessous" />
          <span className="block pt-2">
            Sur le téléphone même : <a href={propose.adresse}>ouvrir l’application</a>. Sans appareil photo, tapez cette
            clé :
          </span>
          <code className="block max-w-full py-1 text-lg break-words">{propose.cle}</code>
        </li>
        <li>Écrivez le code de six chiffres qu’elle montre.</li>
      </ol>
      <ChampTexte<Valeurs> name="code" label="Code" inputMode="numeric" autoComplete="one-time-code" />
      <Envoyer>Activer</Envoyer>
    </Formulaire>
  );
}
