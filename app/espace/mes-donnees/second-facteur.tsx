"use client";
import { useState } from "react";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { CodesDeSecours } from "@/app/_ui/second-facteur/codes-de-secours";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { codeDonne } from "@/lib/socle/auth/second-facteur/schema";
import { desactiverAction, refaireCodesAction } from "./actions.ts";

type Valeurs = z.input<typeof codeDonne>;

/** Ends the second factor, for a code. */
export function Desactiver() {
  const envoi = useEnvoi<Valeurs, Valeurs, void>({
    cle: "second-facteur-fin",
    resolver: jugeDe(() => import("@/lib/socle/auth/second-facteur/schema").then((m) => m.codeDonne), "brut"),
    saisie: { code: "" },
    envoyer: desactiverAction,
    vider: true,
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-4 pt-2">
      <Code aide="De votre téléphone, ou un code de secours." />
      <Envoyer variante="danger">Désactiver</Envoyer>
    </Formulaire>
  );
}

/** Ten other recovery codes, for a code. */
export function RefaireCodes() {
  const [codes, setCodes] = useState<string[] | null>(null);
  const envoi = useEnvoi<Valeurs, Valeurs, string[]>({
    cle: "codes-de-secours",
    resolver: jugeDe(() => import("@/lib/socle/auth/second-facteur/schema").then((m) => m.codeDonne), "brut"),
    saisie: { code: "" },
    envoyer: refaireCodesAction,
    vider: true,
    fait: setCodes,
    relire: () => {},
  });
  if (codes) return <CodesDeSecours codes={codes} destination="/espace" />;
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-4 pt-2">
      <Code aide="De votre téléphone. Les codes de secours d’avant ne serviront plus." />
      <Envoyer variante="secondaire">Refaire mes codes</Envoyer>
    </Formulaire>
  );
}

const Code = ({ aide }: { aide: string }) => (
  <ChampTexte<Valeurs> name="code" label="Code" aide={aide} autoComplete="one-time-code" />
);
