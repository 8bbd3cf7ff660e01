"use client";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { EditionNouvelleSaisie } from "@/lib/appel/edition/schema";
import { creerEditionAction } from "./actions.ts";

type V = EditionNouvelleSaisie;

/** Begins an edition; its preparation comes next. */
export function NouvelleEdition({ saisie }: { saisie: V }) {
  const envoi = useEnvoi<V, V, number>({
    cle: "nouvelle-edition",
    resolver: jugeDe(() => import("@/lib/appel/edition/schema").then((m) => m.editionNouvelle), "brut"),
    saisie,
    envoyer: creerEditionAction,
    ensuite: (annee) => `/cress/${annee}/preparation`,
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-5">
      <ChampTexte<V> name="annee" label="Année" inputMode="numeric" />
      <ChampTexte<V>
        name="numero"
        label="Numéro de la conférence"
        aide="La première conférence de la région porte le 1."
        inputMode="numeric"
      />
      <ChampTexte<V>
        name="intitule"
        label="Thème"
        aide="Il se change tant que l’édition n’est pas archivée."
        max={200}
      />
      <Envoyer>Créer l’édition</Envoyer>
    </Formulaire>
  );
}
