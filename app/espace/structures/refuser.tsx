"use client";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { Volet } from "@/app/_ui/volet";
import type { refusAdhesion } from "@/lib/appel/structure/schema";
import { refuserAction } from "./actions.ts";

type Saisie = z.input<typeof refusAdhesion>;

/** Says no to a request to join, with a word for the person when one wants to. */
export function RefuserDemande({ membreId, qui }: { membreId: string; qui: string }) {
  const envoi = useEnvoi<Saisie, Saisie, unknown>({
    cle: `refus-adhesion:${membreId}`,
    resolver: jugeDe(() => import("@/lib/appel/structure/schema").then((m) => m.refusAdhesion)),
    saisie: { membreId, mot: "" },
    envoyer: refuserAction,
  });
  return (
    <Volet
      titre={
        <>
          Refuser<span className="sr-only"> {qui}</span>
        </>
      }
      className="min-w-0 rounded border border-filet bg-blanc px-4 open:pb-4"
    >
      <Formulaire envoi={envoi} className="flex flex-col gap-3">
        <ChampTexte<Saisie>
          name="mot"
          label="Un mot pour cette personne"
          aide="Il part avec le courriel qui lui dit non. Exemple : la personne à qui écrire."
          facultatif
          lignes={2}
          max={500}
        />
        <Envoyer variante="danger">Refuser la demande</Envoyer>
      </Formulaire>
    </Volet>
  );
}
