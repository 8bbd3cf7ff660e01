"use client";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useActe } from "@/app/_ui/use-acte";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { transmission } from "@/lib/synthese/comite/schema";
import { transmettreAction } from "./actions.ts";

type Valeurs = z.input<typeof transmission>;

/** Hands the chapter over to the comité, to be read before the end of a day. */
export function Transmettre({ chapitreId, quoi }: { chapitreId: string; quoi: string }) {
  const { demander, dialogue } = useActe(transmettreAction, {
    question: "Transmettre ce chapitre au comité ?",
    consequence: `${quoi}. Une formulation changée ensuite est relue à part ; le chapitre peut revenir en préparation.`,
    oui: "Transmettre",
    fait: "Le chapitre est chez le comité",
    suite: "Les réponses arrivent sur cette page, point par point.",
  });
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `transmettre:${chapitreId}`,
    resolver: jugeDe(() => import("@/lib/synthese/comite/schema").then((m) => m.transmission)),
    saisie: { chapitreId, avantLe: "" },
    envoyer: demander,
  });
  return (
    <>
      <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-3">
        <ChampTexte<Valeurs>
          name="avantLe"
          type="date"
          label="Réponses avant la fin du"
          aide="Ce jour-là, le silence de qui a répondu à un point au moins vaut « rien à redire »."
        />
        <Envoyer>Transmettre au comité</Envoyer>
      </Formulaire>
      {dialogue}
    </>
  );
}
