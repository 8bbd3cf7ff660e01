"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { STRUCTURE_VIDE, structureSaisie } from "@/lib/structure/schema";
import { creer } from "./actions.ts";
import { ChampsStructure, type StructureForme } from "./champs-structure.tsx";
import { Doublons } from "./doublons.tsx";

/** A new structure, whose first member one is. */
export function NouvelleStructureFormulaire({ ensuite = "/espace" }: { ensuite?: string }) {
  const envoi = useEnvoi<StructureForme, StructureForme, unknown>({
    cle: "structure-nouvelle",
    resolver: zodResolver(structureSaisie) as never,
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
