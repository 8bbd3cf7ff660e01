"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { type MotsActe, useActe } from "@/app/_ui/use-acte";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { derogationSeule } from "@/lib/publication/schema";
import { publierAction } from "./actions.ts";

type Saisie = z.input<typeof derogationSeule>;

/** Publishing without waiting for the comité: its reason is kept with the version. */
export function Deroger({ id, vue, mots }: { id: string; vue: number; mots: MotsActe }) {
  const { demander, dialogue } = useActe(publierAction, mots, "secondaire");
  const envoi = useEnvoi<Saisie, Saisie, unknown>({
    cle: `derogation:${id}`,
    resolver: zodResolver(derogationSeule),
    saisie: { derogation: "" },
    envoyer: (saisie) => demander({ id, vue, ...saisie }),
    vider: true,
  });
  return (
    <details className="rounded border border-filet bg-blanc px-4 py-2 open:pb-4">
      <summary className="min-h-11 content-center font-semibold text-accent">Publier sans attendre le comité</summary>
      <Formulaire envoi={envoi} className="flex flex-col gap-3 pt-2">
        <ChampTexte<Saisie>
          name="derogation"
          label="Pourquoi ne pas attendre"
          aide="Gardé avec la version, et lu par la CRESS."
          lignes={3}
          max={1000}
        />
        <Envoyer variante="secondaire">{mots.oui}</Envoyer>
      </Formulaire>
      {dialogue}
    </details>
  );
}
