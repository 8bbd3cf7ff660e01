"use client";
import { useFieldArray, useFormContext } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampSelect, ChampTexte } from "@/app/_ui/champs";
import { Volet } from "@/app/_ui/volet";
import { ACCROCHE_MAX, TEXTE_MAX } from "@/lib/recueil/fiche/schema";
import { nomSeul, rubriqueDe } from "@/lib/recueil/rubriques/rubriques";
import { ACTIONS_LEVIER, NOM_ACTION_LEVIER, type TypeEnonce } from "@/lib/recueil/rubriques/types-enonce";
import { type CodeTransition, nomTransition } from "@/lib/socle/transitions/transitions";
import { useRubriques } from "../rubriques.tsx";
import type { FicheForme } from "./forme.ts";

type Props = {
  index: number;
  type: TypeEnonce;
  transitions: CodeTransition[];
  code: string | null;
  /** Its words were validated once: its transition stays. */
  fixe: boolean;
  monter: (() => void) | null;
  descendre: (() => void) | null;
  retirer: () => void;
  changerTransition: (code: CodeTransition) => void;
};

const actions = ACTIONS_LEVIER.map((value) => ({ value, label: NOM_ACTION_LEVIER[value] }));

export function CarteEnonce({
  index,
  type,
  transitions,
  code,
  fixe,
  monter,
  descendre,
  retirer,
  changerTransition,
}: Props) {
  const { getValues } = useFormContext<FicheForme>();
  const nom = `${nomSeul(rubriqueDe(useRubriques(), type))}${code ? ` ${code}` : ""}`;
  const actuelle = getValues(`enonces.${index}.transition`);
  const choix = transitions.includes(actuelle) ? transitions : [...transitions, actuelle];
  return (
    <fieldset className="hors-champ flex flex-col gap-5 rounded border border-filet bg-blanc p-4 md:p-6">
      <legend className="float-left w-full font-bold">
        {index + 1}. {nom}
      </legend>
      {fixe || choix.length < 2 ? (
        <p className="clear-both text-petit text-sourdine">{nomTransition(actuelle)}</p>
      ) : (
        <ChampSelect<FicheForme>
          name={`enonces.${index}.transition`}
          label="Transition"
          options={choix.map((value) => ({ value, label: nomTransition(value) }))}
          auChoix={(value) => changerTransition(value as CodeTransition)}
        />
      )}
      {type === "levier" && (
        <ChampSelect<FicheForme>
          name={`enonces.${index}.action`}
          label="Ce levier est"
          options={actions}
          vide="Choisissez"
          nul
        />
      )}
      <ChampTexte<FicheForme>
        name={`enonces.${index}.accroche`}
        label="L’essentiel en quelques mots"
        lignes={2}
        max={ACCROCHE_MAX}
      />
      <ChampTexte<FicheForme>
        name={`enonces.${index}.texte`}
        label="La suite de la phrase"
        facultatif
        lignes={4}
        max={TEXTE_MAX}
      />
      {type === "proposition" && (
        <>
          <ChampTexte<FicheForme>
            name={`enonces.${index}.destinataire`}
            label="À qui s’adresse-t-elle"
            aide="État, Région, Département, réseaux, entreprises…"
            facultatif
          />
          <ChampTexte<FicheForme>
            name={`enonces.${index}.horizon`}
            label="À quel horizon"
            aide="Par exemple : d’ici 2028."
            facultatif
          />
        </>
      )}
      <Volet titre="Thème, exemple, liens" open={hasDetails(getValues(`enonces.${index}`))}>
        <div className="flex flex-col gap-5 pt-2">
          <ChampTexte<FicheForme>
            name={`enonces.${index}.theme`}
            label="Thème"
            aide="Deux ou trois mots : Trésorerie, Mobilité…"
            facultatif
          />
          <ChampTexte<FicheForme> name={`enonces.${index}.exemple`} label="Exemple" lignes={3} max={500} facultatif />
          <Liens index={index} />
        </div>
      </Volet>
      <div className="flex flex-wrap gap-2">
        <Bouton
          variante="discret"
          id={`monter-${index}`}
          occupe={!monter}
          onClick={monter ?? undefined}
          aria-label={`Monter l’énoncé ${index + 1}`}
        >
          Monter
        </Bouton>
        <Bouton
          variante="discret"
          id={`descendre-${index}`}
          occupe={!descendre}
          onClick={descendre ?? undefined}
          aria-label={`Descendre l’énoncé ${index + 1}`}
        >
          Descendre
        </Bouton>
        <Bouton variante="discret" className="ml-auto" onClick={retirer} aria-label={`Retirer l’énoncé ${index + 1}`}>
          Retirer
        </Bouton>
      </div>
    </fieldset>
  );
}

const hasDetails = (e: FicheForme["enonces"][number]) => e.theme !== "" || e.exemple !== "" || e.liens.length > 0;

function Liens({ index }: { index: number }) {
  const { control } = useFormContext<FicheForme>();
  const { fields, append, remove } = useFieldArray({ control, name: `enonces.${index}.liens`, keyName: "ligne" });
  return (
    <div className="flex flex-col gap-4">
      {fields.map((field, i) => (
        <div key={field.ligne} className="flex flex-col gap-3 border-filet border-l-2 pl-4">
          <ChampTexte<FicheForme>
            name={`enonces.${index}.liens.${i}.url`}
            label="Adresse du lien"
            type="url"
            inputMode="url"
            autoComplete="off"
          />
          <ChampTexte<FicheForme>
            name={`enonces.${index}.liens.${i}.texte`}
            label="Où mène-t-il"
            aide="En quelques mots : ils remplacent l’adresse à la lecture."
          />
          <div>
            <Bouton variante="discret" onClick={() => remove(i)}>
              Retirer ce lien
              <span className="sr-only">
                {" "}
                (lien {i + 1} de l’énoncé {index + 1})
              </span>
            </Bouton>
          </div>
        </div>
      ))}
      {fields.length < 5 && (
        <div>
          <Bouton variante="discret" onClick={() => append({ url: "", texte: "" })}>
            Ajouter un lien
          </Bouton>
        </div>
      )}
    </div>
  );
}
