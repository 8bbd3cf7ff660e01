"use client";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { LISTE_MAX } from "@/lib/synthese/coherence/limites";
import type { listeImprimee } from "@/lib/synthese/coherence/schema";
import { ecrireListeAction } from "../actions.ts";

type Saisie = z.input<typeof listeImprimee>;

/** The printed list, pasted or typed, kept to be put right line by line. */
export function ListeImprimee({ editionId, version, texte }: Saisie) {
  const envoi = useEnvoi<Saisie, Saisie, void>({
    cle: `liste-imprimee:${editionId}`,
    resolver: jugeDe(() => import("@/lib/synthese/coherence/schema").then((m) => m.listeImprimee)),
    saisie: { editionId, version, texte },
    envoyer: (lu) => ecrireListeAction({ ...lu, version }),
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-4">
      <ChampTexte<Saisie>
        name="texte"
        label="La liste imprimée"
        aide="Une ligne par atelier, collée d’un tableau ou tapée avec un point-virgule entre les morceaux, dans n’importe quel ordre : A12 ; intitulé ; date ; lieu ; participants. Ce qui manque n’est pas comparé. Une ligne mal rattachée se corrige ici : écrivez son code au début."
        lignes={12}
        max={LISTE_MAX}
        facultatif
      />
      <Envoyer>Comparer la liste</Envoyer>
    </Formulaire>
  );
}
