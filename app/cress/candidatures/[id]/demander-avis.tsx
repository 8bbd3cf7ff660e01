"use client";
import type { z } from "zod";
import { ChampChoix } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { Volet } from "@/app/_ui/volet";
import type { demandeAvis } from "@/lib/appel/avis/schema";
import { demanderAvisAction } from "./instruction-actions.ts";

type Valeurs = z.input<typeof demandeAvis>;

export function DemanderAvis({ id, partenaires }: { id: string; partenaires: { id: string; nom: string }[] }) {
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `demande-avis:${id}`,
    resolver: jugeDe(() => import("@/lib/appel/avis/schema").then((m) => m.demandeAvis)),
    saisie: { id, partenaires: [] },
    envoyer: demanderAvisAction,
    vider: true,
  });
  return (
    <Volet titre="Demander un avis" encadre>
      <Formulaire envoi={envoi} className="flex flex-col gap-3 pt-2">
        <ChampChoix<Valeurs>
          name="partenaires"
          type="checkbox"
          label="À qui"
          aide="Chaque personne reçoit un courriel."
          options={partenaires.map((p) => ({ value: p.id, label: p.nom }))}
        />
        <Envoyer variante="secondaire">Envoyer la demande d’avis</Envoyer>
      </Formulaire>
    </Volet>
  );
}
