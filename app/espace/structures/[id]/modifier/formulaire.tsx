"use client";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { CommuneChoix } from "@/lib/socle/territoire/queries";
import { modifierAction } from "../../actions.ts";
import { ChampsStructure, type StructureForme } from "../../champs-structure.tsx";

export function ModifierStructureFormulaire({
  structureId,
  version,
  valeurs,
  commune,
  avecLogo,
}: {
  structureId: string;
  version: number;
  valeurs: StructureForme;
  commune?: CommuneChoix;
  avecLogo: boolean;
}) {
  const envoi = useEnvoi<StructureForme, StructureForme, unknown>({
    cle: `structure:${structureId}`,
    resolver: jugeDe(() => import("@/lib/appel/structure/schema").then((m) => m.structureSaisie)) as never,
    saisie: valeurs,
    envoyer: (donnees) => modifierAction({ structureId, version, donnees }),
    ensuite: "/espace/structures",
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-5">
      <ChampsStructure commune={commune} />
      {avecLogo && (
        <ChampTexte<StructureForme>
          name="logoAlt"
          label="Ce que dit le logo"
          aide="Pour les personnes qui ne le voient pas. Sans réponse : « Logo », puis le nom de la structure."
          facultatif
        />
      )}
      <Envoyer>Enregistrer la structure</Envoyer>
    </Formulaire>
  );
}
