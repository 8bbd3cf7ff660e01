"use client";
import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { ChampSelect, ChampTexte } from "@/app/_ui/champs";
import {
  aideDe,
  isChoix,
  isPropre,
  isTexte,
  maximumDe,
  optionsDe,
  type Rubrique,
} from "@/lib/recueil/rubriques/rubriques";
import { typographier } from "@/lib/socle/typographie/texte";
import type { FicheForme } from "./forme.ts";
import { Verbatims } from "./verbatims.tsx";

/** One answer of the fiche, as its edition asks it; what was withdrawn shows as long as the form was opened with it. */
export function ChampRubrique({ rubrique, lignes = 4 }: { rubrique: Rubrique; lignes?: number }) {
  const { getValues } = useFormContext<FicheForme>();
  const [tenue] = useState(() => isRepondue(getValues(), rubrique));
  if (rubrique.retiree && !tenue) return null;
  const commun = {
    label: typographier(rubrique.nom),
    aide: rubrique.retiree ? "La CRESS ne la demande plus." : typographier(aideDe(rubrique)),
    facultatif: rubrique.demande === "facultative",
  };
  if (isPropre(rubrique.cle))
    return (
      <ChampTexte<FicheForme>
        name={`reponses.${rubrique.cle}`}
        {...commun}
        lignes={rubrique.uneLigne ? undefined : lignes}
        max={maximumDe(rubrique)}
      />
    );
  if (rubrique.cle === "verbatims") return <Verbatims rubrique={rubrique} />;
  if (isTexte(rubrique.cle))
    return <ChampTexte<FicheForme> name={rubrique.cle} {...commun} lignes={lignes} max={maximumDe(rubrique)} />;
  if (!isChoix(rubrique.cle)) return null;
  const options = Object.entries(optionsDe(rubrique.cle)).map(([value, label]) => ({ value, label }));
  return <ChampSelect<FicheForme> name={rubrique.cle} {...commun} options={options} vide="Sans réponse" />;
}

/** The form says something of it. */
export function isRepondue(f: FicheForme, { cle }: Rubrique): boolean {
  const reponse = isPropre(cle) ? f.reponses[cle] : f[cle as keyof FicheForme];
  return Array.isArray(reponse) ? reponse.length > 0 : !!reponse;
}
