"use client";
import type { z } from "zod";
import { ChampSelect } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { idStructure } from "@/lib/appel/structure/schema";
import { rejoindre } from "./actions.ts";

type Choix = z.output<typeof idStructure>;

export function RejoindreFormulaire({
  structures,
}: {
  structures: { id: string; nom: string; commune: string | null }[];
}) {
  const envoi = useEnvoi<Choix, Choix, unknown>({
    cle: "rejoindre",
    resolver: jugeDe(() => import("@/lib/appel/structure/schema").then((m) => m.idStructure)),
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
