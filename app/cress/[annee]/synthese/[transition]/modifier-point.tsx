"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { LienBouton } from "@/app/_ui/bouton";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { type PointForm, pointForm } from "@/lib/synthese/schema";
import { modifierPointAction } from "./actions.ts";
import { ChampsPoint, type Emplacement } from "./champs-point.tsx";

export function ModifierPointFormulaire({
  id,
  version,
  relus,
  depart,
  emplacements,
  ensuite,
}: {
  id: string;
  version: number;
  relus: string[];
  depart: PointForm;
  emplacements: Emplacement[];
  ensuite: string;
}) {
  const envoi = useEnvoi<PointForm, PointForm, unknown>({
    cle: `point:${id}`,
    resolver: zodResolver(pointForm),
    saisie: depart,
    envoyer: (donnees) => modifierPointAction({ id, version, relus, donnees }),
    ensuite,
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-4">
      <ChampsPoint emplacements={emplacements} />
      <Envoyer
        aussi={
          <LienBouton variante="secondaire" href={ensuite} scroll={false}>
            Annuler
          </LienBouton>
        }
      >
        Enregistrer le point
      </Envoyer>
    </Formulaire>
  );
}
