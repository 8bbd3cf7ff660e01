"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { ecritureChapitre } from "@/lib/synthese/gestes/schema";
import { modifierChapitreAction } from "./actions.ts";

type Modification = z.output<typeof ecritureChapitre>;

export function ProblematiqueFormulaire({
  id,
  version,
  problematique,
  ensuite,
}: {
  id: string;
  version: number;
  problematique: string;
  ensuite: string;
}) {
  const envoi = useEnvoi<Modification, Modification, unknown>({
    cle: `problematique:${id}`,
    resolver: zodResolver(ecritureChapitre),
    saisie: { chapitreId: id, versionLue: version, problematique },
    envoyer: (donnees) => modifierChapitreAction({ ...donnees, versionLue: version }),
    ensuite,
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-4 pt-2">
      <ChampTexte<Modification>
        name="problematique"
        label="Problématique posée"
        aide="Une ligne vide sépare deux paragraphes."
        lignes={8}
        max={6000}
      />
      <Envoyer variante="secondaire">Enregistrer la problématique</Envoyer>
    </Formulaire>
  );
}
