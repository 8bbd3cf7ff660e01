"use client";
import { useState } from "react";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { FicheEditionSaisie } from "@/lib/appel/edition/schema";
import { CATEGORIES, NOM_CATEGORIE } from "@/lib/appel/structure/categories";
import { modifierEditionAction } from "./actions.ts";
import { LignesTransitions } from "./lignes-transitions.tsx";

type V = FicheEditionSaisie;

const DATES = [
  { name: "dateOuvertureAppel", label: "Ouverture de l’appel" },
  { name: "dateClotureAppel", label: "Dernier jour de l’appel", aide: "Les dépôts sont pris jusqu’à 23 h 59." },
  { name: "dateWebinaire", label: "Webinaire d’information", facultatif: true },
  { name: "dateLancement", label: "Lancement", facultatif: true },
  { name: "dateDebut", label: "Premier jour des ateliers" },
  { name: "dateFin", label: "Dernier jour des ateliers" },
  { name: "dateCloture", label: "Clôture et synthèse" },
] as const;

/** What an edition says of itself. */
export function FormulaireEdition({
  id,
  version,
  ouverte,
  saisie,
}: {
  id: string;
  version: number;
  /** The call is public: addresses and transitions stay. */
  ouverte: boolean;
  saisie: V;
}) {
  const [fait, setFait] = useState(false);
  const envoi = useEnvoi<V, V, number>({
    cle: `edition:${id}`,
    resolver: jugeDe(() => import("@/lib/appel/edition/schema").then((m) => m.ficheEdition), "brut"),
    saisie,
    envoyer: (donnees) => modifierEditionAction({ id, version, donnees }),
    fait: () => setFait(true),
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-2xl flex-col gap-10">
      <section aria-labelledby="fiche" className="flex flex-col gap-5">
        <h2 id="fiche">La conférence</h2>
        <ChampTexte<V> name="intitule" label="Thème" max={200} />
        <ChampTexte<V>
          name="presentation"
          label="Présentation"
          aide="Ce que dit l’appel, sur sa page et dans le kit."
          lignes={8}
          max={6000}
        />
        <ChampTexte<V>
          name="coOrganisateurs"
          label="À l’initiative de"
          aide="Une institution par ligne, comme elles seront imprimées."
          lignes={3}
        />
      </section>
      <LignesTransitions ouverte={ouverte} />
      <section aria-labelledby="calendrier" className="flex flex-col gap-5">
        <h2 id="calendrier">Calendrier</h2>
        {DATES.map((d) => (
          <ChampTexte<V> key={d.name} type="date" {...d} />
        ))}
      </section>
      <section aria-labelledby="qui" className="flex flex-col gap-5">
        <h2 id="qui">Qui peut proposer un atelier</h2>
        <ChampChoix<V>
          name="categories"
          label="Catégories de la structure porteuse"
          type="checkbox"
          options={CATEGORIES.map((value) => ({ value, label: NOM_CATEGORIE[value] }))}
        />
      </section>
      <Envoyer dit={fait && "L’édition est enregistrée."}>Enregistrer l’édition</Envoyer>
    </Formulaire>
  );
}
