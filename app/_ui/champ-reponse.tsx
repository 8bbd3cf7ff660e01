"use client";
import type { Genre } from "@/lib/appel/candidature/questions/question";
import type { CommuneChoix } from "@/lib/socle/territoire/queries";
import { ChampCommune } from "./champ-commune.tsx";
import { ChampChoix, ChampSelect, ChampTexte } from "./champs.tsx";

export type Reponse = { valeur: string | string[] };

type Props = {
  genre: Genre;
  label: string;
  options: { value: string; label: string }[];
  commune: CommuneChoix | undefined;
};

/** The input of one field of the form, alone. */
export function ChampReponse({ genre, label, options, commune }: Props) {
  switch (genre) {
    case "texte":
      return <ChampTexte<Reponse> name="valeur" label={label} lignes={6} />;
    case "date":
      return <ChampTexte<Reponse> name="valeur" label={label} type="date" />;
    case "heure":
      return <ChampTexte<Reponse> name="valeur" label={label} type="time" />;
    case "nombre":
      return <ChampTexte<Reponse> name="valeur" label={label} inputMode="numeric" />;
    case "adresse":
      return <ChampTexte<Reponse> name="valeur" label={label} type="url" inputMode="url" />;
    case "commune":
      return <ChampCommune<Reponse> name="valeur" label={label} initiale={commune} />;
    case "choix":
      return <ChampSelect<Reponse> name="valeur" label={label} options={options} vide="Choisissez" />;
    case "choix_multiple":
      return <ChampChoix<Reponse> name="valeur" label={label} type="checkbox" options={options} />;
    default:
      return <ChampTexte<Reponse> name="valeur" label={label} />;
  }
}
