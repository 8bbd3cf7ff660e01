"use client";
import type { z } from "zod";
import { ChampChoix, type Option } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { rolesRepris } from "@/lib/conduite/administration/schema";
import { reprendreRolesAction } from "./actions.ts";

type V = z.input<typeof rolesRepris>;

/** Those of the edition before, to be asked again in one gesture. */
export function Proposees({ editionId, options }: { editionId: string; options: Option[] }) {
  const envoi = useEnvoi<V, V, number>({
    cle: `proposees:${editionId}`,
    resolver: jugeDe(() => import("@/lib/conduite/administration/schema").then((m) => m.rolesRepris), "brut"),
    saisie: { editionId, roles: [] },
    envoyer: reprendreRolesAction,
    vider: true,
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-4">
      <ChampChoix<V>
        name="roles"
        label="Leur donner le même rôle dans cette édition"
        aide="Chaque personne choisie reçoit un courriel."
        type="checkbox"
        options={options}
      />
      <Envoyer variante="secondaire">Inviter de nouveau</Envoyer>
    </Formulaire>
  );
}
