"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { modificationChapitre } from "@/lib/synthese/schema";
import { modifierChapitreAction } from "./actions.ts";

type Modification = z.output<typeof modificationChapitre>;

export function ProblematiqueFormulaire({
  id,
  problematique,
  ensuite,
}: {
  id: string;
  problematique: string;
  ensuite: string;
}) {
  const envoi = useEnvoi<Modification, Modification, unknown>({
    cle: `problematique:${id}`,
    resolver: zodResolver(modificationChapitre),
    saisie: { id, lue: "", problematique },
    envoyer: (donnees) => modifierChapitreAction({ ...donnees, lue: problematique }),
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
