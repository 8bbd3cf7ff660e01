"use client";
import type { z } from "zod";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { nomination } from "@/lib/synthese/comite/schema";
import { nommerSuppleantAction, retirerSuppleantAction } from "./actions.ts";

type Valeurs = z.input<typeof nomination>;

/** Who answers in one’s place, named by an address. */
export function Suppleant({ annee, suppleant }: { annee: number; suppleant: { nom: string } | undefined }) {
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `suppleant:${annee}`,
    resolver: jugeDe(() => import("@/lib/synthese/comite/schema").then((m) => m.nomination)),
    saisie: { annee, courriel: "" },
    envoyer: nommerSuppleantAction,
    vider: true,
  });
  return (
    <section aria-labelledby="suppleant" className="flex max-w-xl flex-col gap-3">
      <h2 id="suppleant">Votre suppléant</h2>
      {suppleant && (
        <p>
          {suppleant.nom} peut répondre à votre place ; chaque réponse le dira.{" "}
          <ActionBouton action={retirerSuppleantAction} input={{ annee }} variante="discret">
            Ne plus être suppléé
          </ActionBouton>
        </p>
      )}
      <Formulaire envoi={envoi} className="flex flex-col gap-3">
        <ChampTexte<Valeurs>
          name="courriel"
          type="email"
          label="Son adresse électronique"
          aide="Cette personne lira ce que vous lisez, et reçoit un courriel tout de suite."
          max={254}
        />
        <Envoyer variante="secondaire">{suppleant ? "Nommer quelqu’un d’autre" : "Nommer un suppléant"}</Envoyer>
      </Formulaire>
    </section>
  );
}
