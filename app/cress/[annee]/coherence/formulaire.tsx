"use client";
import type { z } from "zod";
import { ChampSelect, ChampTexte, type Option } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { chiffreImprime } from "@/lib/synthese/coherence/schema";
import { ecrireChiffreAction } from "./actions.ts";

type Saisie = z.input<typeof chiffreImprime>;
type Lu = z.output<typeof chiffreImprime>;

/** A figure printed elsewhere, to be compared with ours, atelier by atelier. */
export function ChiffreImprime({ editionId, options }: { editionId: string; options: Option[] }) {
  const envoi = useEnvoi<Saisie, Lu, void>({
    cle: `chiffre-imprime:${editionId}`,
    resolver: jugeDe(() => import("@/lib/synthese/coherence/schema").then((m) => m.chiffreImprime)),
    saisie: { editionId, cle: "", valeur: "" },
    envoyer: ({ valeur, ...lu }) => ecrireChiffreAction({ ...lu, valeur: String(valeur) }),
    vider: true,
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-4">
      <ChampSelect<Saisie> name="cle" label="Quel chiffre" options={options} vide="Choisir" />
      <ChampTexte<Saisie> name="valeur" label="Le nombre imprimé" inputMode="numeric" />
      <Envoyer>Comparer ce chiffre</Envoyer>
    </Formulaire>
  );
}
