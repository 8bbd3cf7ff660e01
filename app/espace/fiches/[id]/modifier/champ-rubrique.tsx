"use client";
import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { ChampSelect, ChampTexte } from "@/app/_ui/champs";
import { NOM_SATISFACTION, NOM_TEMPS_PASSE, SATISFACTIONS, TEMPS_PASSES } from "@/lib/fiche/bilan";
import { aideDe, isPropre, maximumDe, type Rubrique } from "@/lib/rubriques/rubriques";
import { typographier } from "@/lib/typographie/texte";
import type { FicheForme } from "./forme.ts";
import { Verbatims } from "./verbatims.tsx";

const satisfactions = SATISFACTIONS.map((value) => ({ value, label: NOM_SATISFACTION[value] }));
const temps = TEMPS_PASSES.map((value) => ({ value, label: NOM_TEMPS_PASSE[value] }));

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
  switch (rubrique.cle) {
    case "verbatims":
      return <Verbatims rubrique={rubrique} />;
    case "satisfaction":
      return <ChampSelect<FicheForme> name="satisfaction" {...commun} options={satisfactions} vide="Sans réponse" />;
    case "tempsPasse":
      return <ChampSelect<FicheForme> name="tempsPasse" {...commun} options={temps} vide="Sans réponse" />;
    case "problematique":
    case "deroule":
    case "suites":
    case "appreciation":
      return <ChampTexte<FicheForme> name={rubrique.cle} {...commun} lignes={lignes} max={maximumDe(rubrique)} />;
    default:
      return null;
  }
}

/** The form says something of it. */
export function isRepondue(f: FicheForme, { cle }: Rubrique): boolean {
  const reponse = isPropre(cle) ? f.reponses[cle] : f[cle as keyof FicheForme];
  return Array.isArray(reponse) ? reponse.length > 0 : !!reponse;
}
