"use client";
import { useState } from "react";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { CodeADonner } from "@/lib/appel/tardif/schema";
import { donnerCodeAction } from "./actions.ts";

/** Makes a code and shows it, this once. */
export function DonnerCode({ annee, proposition }: { annee: number; proposition: string }) {
  const [donne, setDonne] = useState<{ code: string; adresse: string } | null>(null);
  const envoi = useEnvoi<CodeADonner, CodeADonner, string>({
    cle: `code-tardif:${annee}`,
    resolver: jugeDe(() => import("@/lib/appel/tardif/schema").then((m) => m.codeADonner)),
    saisie: { motif: "", dernierJour: proposition, adresse: "" },
    envoyer: (donnees) => donnerCodeAction({ annee, ...donnees }),
    vider: true,
    fait: (code, { adresse }) => setDonne({ code, adresse }),
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-5">
      <ChampTexte<CodeADonner>
        name="motif"
        label="Pourquoi ce code"
        aide="Pour les archives de la CRESS ; la personne ne le lit pas."
        lignes={2}
        max={500}
      />
      <ChampTexte<CodeADonner>
        name="dernierJour"
        label="Dernier jour"
        aide="Jusqu’à minuit ce jour-là, au plus dans trente jours."
        type="date"
      />
      <ChampTexte<CodeADonner>
        name="adresse"
        label="Envoyer par courriel à"
        type="email"
        inputMode="email"
        autoComplete="off"
        facultatif
      />
      <Envoyer>Créer un code</Envoyer>
      <div role="status">
        {donne && (
          <div className="flex flex-col gap-1 rounded border border-accent bg-blanc p-4">
            <p>Notez ce code maintenant : il ne sera plus affiché.</p>
            <p className="select-all font-bold text-[1.35rem] tabular-nums">{donne.code}</p>
            {donne.adresse && <p>Il part aussi par courriel à {donne.adresse}.</p>}
          </div>
        )}
      </div>
    </Formulaire>
  );
}
