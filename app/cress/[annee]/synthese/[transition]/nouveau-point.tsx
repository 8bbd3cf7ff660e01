"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { ChampChoix } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { type NouveauPoint, nouveauPoint } from "@/lib/synthese/schema";
import { creerPointAction } from "./actions.ts";
import { ChampsPoint, type Emplacement } from "./champs-point.tsx";

/** A new point, begun with the words of its énoncé; near ones may be cited with it. */
export function NouveauPointFormulaire({
  depart,
  emplacements,
  voisins,
  ensuite,
}: {
  depart: NouveauPoint;
  emplacements: Emplacement[];
  voisins: { value: string; label: string }[];
  ensuite: string;
}) {
  const envoi = useEnvoi<NouveauPoint, NouveauPoint, unknown>({
    cle: `point-nouveau:${depart.enonceId}`,
    resolver: zodResolver(nouveauPoint),
    saisie: depart,
    envoyer: creerPointAction,
    ensuite,
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-4 pt-3">
      <ChampsPoint emplacements={emplacements} />
      {voisins.length > 0 && (
        <ChampChoix<NouveauPoint> type="checkbox" name="aussi" label="Citer aussi" options={voisins} />
      )}
      <Envoyer>Créer le point</Envoyer>
    </Formulaire>
  );
}
