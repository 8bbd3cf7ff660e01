"use client";
import { useRef } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { ChampSelect, ChampTexte } from "@/app/_ui/champs";
import { Volet } from "@/app/_ui/volet";
import { isChoix, maximumDe, optionsDe, rubriqueDe } from "@/lib/recueil/rubriques/rubriques";
import { typographier } from "@/lib/socle/typographie/texte";
import { useRubriques } from "../../rubriques.tsx";
import { champRepris, type Forme, type Reprise, type Trouve } from "./forme.ts";

/**
 * A text of the fiche as the document words it, or an answer it ticks, once the document has one; what the fiche says already
 * is replaced only when asked.
 */
export function RepriseDeFiche({ nom, trouve }: { nom: Reprise; trouve: Trouve | undefined }) {
  const { register, control } = useFormContext<Forme>();
  const rubrique = rubriqueDe(useRubriques(), nom);
  const montre = useRef(trouve?.illisible === true);
  const champ = champRepris(nom);
  const valeur = useWatch({ control, name: champ });
  if (valeur !== "") montre.current = true;
  if (!montre.current) return null;
  const options = isChoix(nom) ? optionsDe(nom) : null;
  const actuel = trouve?.actuel ?? "";
  return (
    <div className="flex flex-col gap-2">
      {options ? (
        <ChampSelect<Forme>
          name={champ}
          label={rubrique.nom}
          aide={trouve?.illisible ? "Le document ne le dit pas clairement : relisez-le, puis choisissez." : undefined}
          options={Object.entries(options).map(([value, label]) => ({ value, label }))}
          vide="Sans réponse"
        />
      ) : (
        <ChampTexte<Forme>
          name={champ}
          label={rubrique.nom}
          lignes={rubrique.uneLigne ? 2 : 5}
          max={maximumDe(rubrique)}
        />
      )}
      {actuel !== "" && (
        <>
          <Volet titre="La fiche dit déjà" ton="incise" petit>
            <p className="lecture whitespace-pre-line">{typographier(options?.[actuel] ?? actuel)}</p>
          </Volet>
          <label className="flex min-h-11 items-start gap-3 py-2">
            <input
              type="checkbox"
              value={nom}
              className="mt-1 size-5 shrink-0 accent-accent"
              {...register("remplacer")}
            />
            <span>
              Remplacer {options ? "la réponse de la fiche par celle-ci" : "le texte de la fiche par celui-ci"}
            </span>
          </label>
        </>
      )}
    </div>
  );
}
