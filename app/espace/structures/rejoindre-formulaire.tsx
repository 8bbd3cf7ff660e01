"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { ChampSelect } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { idStructure } from "@/lib/structure/schema";
import { rejoindre } from "./actions.ts";

type Choix = z.output<typeof idStructure>;

export function RejoindreFormulaire({
  structures,
}: {
  structures: { id: string; nom: string; commune: string | null }[];
}) {
  const envoi = useEnvoi<Choix, Choix, unknown>({
    cle: "rejoindre",
    resolver: zodResolver(idStructure),
    saisie: { structureId: "" },
    envoyer: rejoindre,
    vider: true,
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-4">
      <ChampSelect
        name="structureId"
        label="Votre structure"
        aide="Un de ses membres, ou la CRESS, accepte votre demande."
        vide="Choisissez"
        options={structures.map((s) => ({ value: s.id, label: s.commune ? `${s.nom} (${s.commune})` : s.nom }))}
      />
      <Envoyer variante="secondaire">Demander à la rejoindre</Envoyer>
    </Formulaire>
  );
}
