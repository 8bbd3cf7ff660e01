"use client";
import { dire } from "@/app/_ui/cadre-vivant";
import { ChampChoix, type Option } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { ChapitresChoisis } from "@/lib/synthese/suite/schema";
import { partirDuPlanAction } from "./actions.ts";

/** Which of its empty chapters start from the outline; all of them unless told otherwise. */
export function FormulaireDepart({
  editionId,
  avant,
  chapitres,
}: {
  editionId: string;
  avant: number;
  chapitres: Option[];
}) {
  const envoi = useEnvoi<ChapitresChoisis, ChapitresChoisis, unknown>({
    cle: `plan:${editionId}`,
    resolver: jugeDe(() => import("@/lib/synthese/suite/schema").then((m) => m.chapitresChoisis)),
    saisie: { transitions: chapitres.map((c) => c.value) },
    envoyer: ({ transitions }) => partirDuPlanAction({ editionId, transitions }),
    fait: () => dire("C’est fait."),
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-2xl flex-col gap-5">
      <ChampChoix<ChapitresChoisis>
        name="transitions"
        label={`Chapitres qui partent du plan de ${avant}`}
        type="checkbox"
        options={chapitres}
      />
      <Envoyer>Partir de ce plan</Envoyer>
    </Formulaire>
  );
}
