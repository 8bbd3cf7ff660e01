"use client";
import { useRef } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { ChampTexte } from "@/app/_ui/champs";
import { Volet } from "@/app/_ui/volet";
import type { TexteFiche } from "@/lib/recueil/depouillement/intertitres";
import { maximumDe, rubriqueDe } from "@/lib/recueil/rubriques/rubriques";
import { typographier } from "@/lib/socle/typographie/texte";
import { useRubriques } from "../../rubriques.tsx";
import { champDuTexte, type Forme } from "./forme.ts";

/**
 * A text of the fiche as the document words it, once the document has one; what the fiche says already is replaced only
 * when asked.
 */
export function TexteDeFiche({ nom, actuel }: { nom: TexteFiche; actuel: string }) {
  const { register, control } = useFormContext<Forme>();
  const rubrique = rubriqueDe(useRubriques(), nom);
  const montre = useRef(false);
  const champ = champDuTexte(nom);
  const valeur = useWatch({ control, name: champ });
  if (valeur !== "") montre.current = true;
  if (!montre.current) return null;
  return (
    <div className="flex flex-col gap-2">
      <ChampTexte<Forme>
        name={champ}
        label={rubrique.nom}
        lignes={rubrique.uneLigne ? 2 : 5}
        max={maximumDe(rubrique)}
      />
      {actuel !== "" && (
        <>
          <Volet titre="La fiche dit déjà" ton="incise" petit>
            <p className="lecture whitespace-pre-line">{typographier(actuel)}</p>
          </Volet>
          <label className="flex min-h-11 items-start gap-3 py-2">
            <input
              type="checkbox"
              value={nom}
              className="mt-1 size-5 shrink-0 accent-accent"
              {...register("remplacer")}
            />
            <span>Remplacer le texte de la fiche par celui-ci</span>
          </label>
        </>
      )}
    </div>
  );
}
