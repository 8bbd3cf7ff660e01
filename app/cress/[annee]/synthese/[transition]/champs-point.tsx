"use client";
import { useId } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte, Enveloppe, useChamp } from "@/app/_ui/champs";
import { CODES_TRANSITION, type CodeTransition, NOM_TRANSITION } from "@/lib/edition/transitions";
import type { PointForm } from "@/lib/synthese/schema";

export type Emplacement = { blocId: string; transition: CodeTransition; titre: string; groupes: string[] };

/** The words of a point, its links, and where it goes. */
export function ChampsPoint({ emplacements }: { emplacements: Emplacement[] }) {
  return (
    <>
      <ChampTexte<PointForm>
        name="accroche"
        label="Accroche"
        aide="Imprimée en gras ; la phrase continue dans le texte."
        max={120}
      />
      <ChampTexte<PointForm> name="texte" label="Texte" lignes={5} max={2000} />
      <ChampBloc emplacements={emplacements} />
      <ChampGroupe emplacements={emplacements} />
      <ChampLiens />
    </>
  );
}

function ChampBloc({ emplacements }: { emplacements: Emplacement[] }) {
  const { id, register, erreur, attributs } = useChamp<PointForm>("blocId");
  return (
    <Enveloppe id={id} label="Bloc" erreur={erreur}>
      <select className="saisie" {...attributs} {...register("blocId")}>
        {CODES_TRANSITION.map((code) => (
          <optgroup key={code} label={NOM_TRANSITION[code]}>
            {emplacements
              .filter((e) => e.transition === code)
              .map((e) => (
                <option key={e.blocId} value={e.blocId}>
                  {e.titre}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </Enveloppe>
  );
}

function ChampGroupe({ emplacements }: { emplacements: Emplacement[] }) {
  const aide = "Un groupe du bloc, ou le titre d’un nouveau ; vide, le point est hors groupe.";
  const { id, register, erreur, attributs } = useChamp<PointForm>("groupe", aide);
  const { watch } = useFormContext<PointForm>();
  const titres = emplacements.find((e) => e.blocId === watch("blocId"))?.groupes ?? [];
  const liste = useId();
  return (
    <Enveloppe id={id} label="Groupe" aide={aide} erreur={erreur} facultatif>
      <input type="text" list={liste} autoComplete="off" className="saisie" {...attributs} {...register("groupe")} />
      <datalist id={liste}>
        {titres.map((titre) => (
          <option key={titre} value={titre} />
        ))}
      </datalist>
    </Enveloppe>
  );
}

function ChampLiens() {
  const { control } = useFormContext<PointForm>();
  const { fields, append, remove } = useFieldArray({ control, name: "liens" });
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="font-semibold">
        Liens <span className="font-normal text-sourdine">(facultatif)</span>
      </legend>
      {fields.map((champ, i) => (
        <div key={champ.id} className="flex flex-col gap-2 border-filet border-l-2 pl-3">
          <ChampTexte<PointForm> name={`liens.${i}.texte`} label={`Lien ${i + 1} : les mots`} />
          <ChampTexte<PointForm>
            name={`liens.${i}.url`}
            label={`Lien ${i + 1} : l’adresse`}
            type="url"
            inputMode="url"
          />
          <div>
            <Bouton variante="discret" onClick={() => remove(i)}>
              Retirer le lien {i + 1}
            </Bouton>
          </div>
        </div>
      ))}
      {fields.length < 6 && (
        <div>
          <Bouton variante="discret" onClick={() => append({ url: "", texte: "" })}>
            Ajouter un lien
          </Bouton>
        </div>
      )}
    </fieldset>
  );
}
