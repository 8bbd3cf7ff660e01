"use client";
import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampCommune } from "@/app/_ui/champ-commune";
import { ChampChoix, ChampSelect, ChampTexte } from "@/app/_ui/champs";
import { MODALITES } from "@/lib/appel/atelier/states";
import { NOM_MODALITE } from "@/lib/appel/atelier/wording";
import { avertissementsDe } from "@/lib/appel/candidature/questions/avertissements";
import { QUESTIONS_ATELIER } from "@/lib/appel/candidature/questions/questions-lignes";
import type { CandidatureBrouillon } from "@/lib/appel/candidature/schema";
import { moisEntre } from "@/lib/socle/horloge/jours";
import type { CommuneChoix } from "@/lib/socle/territoire/queries";
import { moisLong } from "@/lib/socle/typographie/dates";

const modalites = MODALITES.map((value) => ({ value, label: NOM_MODALITE[value] }));

type Periode = { debut: string; fin: string };
type Props = { index: number; seul: boolean; retirer: () => void; commune?: CommuneChoix; periode: Periode };

export function UnAtelier({ index, seul, retirer, commune, periode }: Props) {
  const modalite = useWatch<CandidatureBrouillon>({ name: `ateliers.${index}.modalite` });
  return (
    <fieldset className="flex min-w-0 flex-col gap-5 border-accent border-l-2 pl-5">
      <legend className="float-left w-full pb-2 font-bold">Atelier {index + 1}</legend>
      <ChampChoix<CandidatureBrouillon>
        name={`ateliers.${index}.modalite`}
        {...QUESTIONS_ATELIER.modalite}
        type="radio"
        options={modalites}
      />
      <Quand index={index} periode={periode} />
      {modalite !== "visio" && (
        <>
          <ChampCommune<CandidatureBrouillon>
            name={`ateliers.${index}.communeCode`}
            {...QUESTIONS_ATELIER.communeCode}
            initiale={commune}
          />
          <ChampTexte<CandidatureBrouillon> name={`ateliers.${index}.lieu`} {...QUESTIONS_ATELIER.lieu} />
        </>
      )}
      {(modalite === "visio" || modalite === "hybride") && (
        <ChampTexte<CandidatureBrouillon>
          name={`ateliers.${index}.lienVisio`}
          {...QUESTIONS_ATELIER.lienVisio}
          type="url"
        />
      )}
      <ChampTexte<CandidatureBrouillon>
        name={`ateliers.${index}.jauge`}
        {...QUESTIONS_ATELIER.jauge}
        inputMode="numeric"
      />
      {!seul && (
        <div>
          <Bouton variante="discret" onClick={retirer}>
            Retirer cette date
            <span className="sr-only"> (atelier {index + 1})</span>
          </Bouton>
        </div>
      )}
    </fieldset>
  );
}

/** A day, or the month alone while the day is not settled; what to think twice about is said, never refused. */
function Quand({ index, periode }: { index: number; periode: Periode }) {
  const { setValue, getValues, formState } = useFormContext<CandidatureBrouillon>();
  const ateliers = useWatch<CandidatureBrouillon, "ateliers">({ name: "ateliers" });
  const [aPreciser, setAPreciser] = useState(() => getValues(`ateliers.${index}.mois`) !== "");
  const date = ateliers[index]?.date ?? "";
  const hors = date !== "" && (date < periode.debut || date > periode.fin);
  const avis = avertissementsDe(ateliers, index);
  const basculer = (mois: boolean) => {
    setAPreciser(mois);
    setValue(`ateliers.${index}.${mois ? "date" : "mois"}`, "", { shouldDirty: true });
  };
  return (
    <div className="flex flex-col gap-3">
      {aPreciser ? (
        <ChampSelect<CandidatureBrouillon>
          name={`ateliers.${index}.mois`}
          {...QUESTIONS_ATELIER.mois}
          vide="Choisissez"
          options={moisEntre(periode.debut, periode.fin).map((m) => ({ value: m, label: moisLong(m) }))}
        />
      ) : (
        <ChampTexte<CandidatureBrouillon> name={`ateliers.${index}.date`} {...QUESTIONS_ATELIER.date} type="date" />
      )}
      {aPreciser && formState.errors.ateliers?.[index]?.date && (
        <p className="font-semibold text-danger">{formState.errors.ateliers[index].date.message}</p>
      )}
      <label className="flex min-h-11 items-start gap-3 py-2">
        <input
          type="checkbox"
          checked={aPreciser}
          onChange={(e) => basculer(e.target.checked)}
          className="mt-1 size-5 shrink-0 accent-accent"
        />
        <span>
          Le jour reste à préciser
          <span className="block text-petit text-sourdine">Le programme dira le mois, « date à préciser ».</span>
        </span>
      </label>
      <div role="status">
        {hors && <p className="text-danger">Ce jour n’est pas dans la période de l’édition.</p>}
        {avis.map((a) => (
          <p key={a} className="border-ocre border-l-2 pl-3">
            {a}
          </p>
        ))}
      </div>
      <div className="grid grid-cols-2 gap-4">
        <ChampTexte<CandidatureBrouillon>
          name={`ateliers.${index}.heureDebut`}
          {...QUESTIONS_ATELIER.heureDebut}
          type="time"
        />
        <ChampTexte<CandidatureBrouillon>
          name={`ateliers.${index}.heureFin`}
          {...QUESTIONS_ATELIER.heureFin}
          type="time"
        />
      </div>
    </div>
  );
}
