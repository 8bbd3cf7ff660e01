"use client";
import { LienBouton } from "@/app/_ui/bouton";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { ChampsIntervenants } from "@/app/_ui/intervenants";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { ACCESSIBILITES, NOM_ACCESSIBILITE } from "@/lib/appel/candidature/questions/choix";
import type { Presentation } from "@/lib/recueil/presentation/schema";
import { modifierPresentationAction } from "./actions.ts";

const accessibilites = ACCESSIBILITES.map((value) => ({ value, label: NOM_ACCESSIBILITE[value] }));

/** The description that stays editable once the label is given. */
export function PresentationFormulaire({
  id,
  version,
  valeurs,
}: {
  id: string;
  version: number;
  valeurs: Presentation;
}) {
  const envoi = useEnvoi<Presentation, Presentation, unknown>({
    cle: `presentation:${id}`,
    resolver: jugeDe(() => import("@/lib/recueil/presentation/schema").then((m) => m.presentation)),
    saisie: valeurs,
    envoyer: (donnees) => modifierPresentationAction({ id, version, donnees }),
    ensuite: `/espace/candidatures/${id}`,
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-2xl flex-col gap-6">
      <ChampTexte<Presentation>
        name="resume"
        label="Résumé pour le programme"
        aide="Deux ou trois phrases, 150 à 800 caractères."
        lignes={4}
        max={800}
      />
      <ChampTexte<Presentation>
        name="methode"
        label="Méthode"
        aide="Comment les participantes et participants contribuent-ils ? Au moins 50 caractères."
        lignes={4}
        max={1500}
      />
      <ChampsIntervenants />
      <ChampChoix<Presentation>
        name="accessibilites"
        type="checkbox"
        label="Accessibilité"
        aide="Ces informations aident les personnes à venir."
        options={accessibilites}
      />
      <ChampTexte<Presentation> name="inscriptionUrl" label="Adresse web pour s’inscrire" inputMode="url" facultatif />
      <Envoyer
        aussi={
          <LienBouton variante="discret" href={`/espace/candidatures/${id}`}>
            Ne rien changer
          </LienBouton>
        }
      >
        Enregistrer la présentation
      </Envoyer>
    </Formulaire>
  );
}
