"use client";
import type { ReactNode } from "react";
import { ChampCase, ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { NomEtPartage } from "@/lib/conduite/vue/schema";
import type { ActionState } from "@/lib/socle/action";

export function FormulaireVue({
  cle,
  saisie,
  bouton,
  envoyer,
  fait,
  children,
}: {
  cle: string;
  saisie: NomEtPartage;
  bouton: string;
  envoyer: (saisie: NomEtPartage) => Promise<ActionState<unknown>>;
  fait: () => void;
  children: ReactNode;
}) {
  const envoi = useEnvoi<NomEtPartage, NomEtPartage, unknown>({
    cle: `vue:${cle}`,
    resolver: jugeDe(() => import("@/lib/conduite/vue/schema").then((m) => m.nomEtPartage)),
    saisie,
    envoyer,
    fait,
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-2 pb-3">
      <ChampTexte<NomEtPartage> name="nom" label="Nom de la vue" />
      <ChampCase<NomEtPartage> name="partagee" label="La partager avec les autres agents de cette édition" />
      <Envoyer variante="secondaire" aussi={children}>
        {bouton}
      </Envoyer>
    </Formulaire>
  );
}
