"use client";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { STRUCTURE_VIDE } from "@/lib/appel/structure/vide";
import { creer } from "./actions.ts";
import { ChampsStructure, type StructureForme } from "./champs-structure.tsx";
import { Doublons } from "./doublons.tsx";

/** A new structure, whose first member one is. */
export function NouvelleStructureFormulaire({ ensuite = "/espace" }: { ensuite?: string }) {
  const envoi = useEnvoi<StructureForme, StructureForme, unknown>({
    cle: "structure-nouvelle",
    resolver: jugeDe(() => import("@/lib/appel/structure/schema").then((m) => m.structureSaisie)) as never,
    saisie: STRUCTURE_VIDE,
    envoyer: (donnees, cle) => creer({ cle, donnees }),
    vider: true,
    ensuite,
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-5">
      <ChampsStructure />
      <Doublons />
      <Envoyer>Créer la structure</Envoyer>
    </Formulaire>
  );
}
