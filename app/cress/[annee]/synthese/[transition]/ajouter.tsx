"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { ChampChoix, Enveloppe, useChamp } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { citation } from "@/lib/synthese/schema";
import { NOM_MODE } from "@/lib/synthese/wording";
import { citerAction } from "./actions.ts";

type Citation = z.output<typeof citation>;
export type GroupePoints = { titre: string; points: { id: string; code: string; accroche: string }[] };

/** Adds an énoncé to a point there already is, in this chapter or another. */
export function AjouterFormulaire({
  enonceId,
  groupes,
  ensuite,
}: {
  enonceId: string;
  groupes: GroupePoints[];
  ensuite: string;
}) {
  const envoi = useEnvoi<Citation, Citation, unknown>({
    cle: `citer:${enonceId}`,
    resolver: zodResolver(citation),
    saisie: { enonceId, pointId: "", mode: "regroupe" },
    envoyer: citerAction,
    ensuite,
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-4 pt-3">
      <ChampPoint groupes={groupes} />
      <ChampChoix<Citation>
        type="radio"
        name="mode"
        label="Comment le point s’en sert"
        options={[
          { value: "regroupe", label: NOM_MODE.regroupe },
          { value: "reformule", label: NOM_MODE.reformule },
          { value: "repris", label: NOM_MODE.repris, aide: "Si le point dit exactement les mêmes mots." },
        ]}
      />
      <Envoyer>Ajouter au point</Envoyer>
    </Formulaire>
  );
}

function ChampPoint({ groupes }: { groupes: GroupePoints[] }) {
  const { id, register, erreur, attributs } = useChamp<Citation>("pointId");
  return (
    <Enveloppe id={id} label="Point" erreur={erreur}>
      <select className="saisie" {...attributs} {...register("pointId")}>
        <option value="">Choisir un point</option>
        {groupes.map((g) => (
          <optgroup key={g.titre} label={g.titre}>
            {g.points.map((p) => (
              <option key={p.id} value={p.id}>
                {p.code} – {p.accroche}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Enveloppe>
  );
}
