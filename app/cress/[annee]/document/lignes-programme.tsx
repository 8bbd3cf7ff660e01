"use client";
import { useFieldArray, useFormContext } from "react-hook-form";
import { ChampSelect, ChampTexte } from "@/app/_ui/champs";
import { AjouterLigne, RangLigne } from "@/app/_ui/rang-ligne";
import { GENRES_PROGRAMME, type PartieEcrite } from "@/lib/synthese/editorial/parties";
import { NOM_GENRE_PROGRAMME } from "@/lib/synthese/editorial/wording";

const GENRES = GENRES_PROGRAMME.map((value) => ({ value, label: NOM_GENRE_PROGRAMME[value] }));

/** The programme of the launch, line by line; who speaks is said by function. */
export function LignesProgramme() {
  const { control } = useFormContext<PartieEcrite>();
  const { fields, append, remove, move } = useFieldArray({ control, name: "programme" });
  return (
    <fieldset className="flex flex-col gap-4" data-champ="programme">
      <legend className="font-semibold">Le programme</legend>
      {fields.map(({ id }, i) => (
        <div key={id} className="flex flex-col gap-3 border-filet border-l-2 pl-3">
          <div className="grid gap-3 md:grid-cols-[8rem_12rem_1fr]">
            <ChampTexte<PartieEcrite>
              name={`programme.${i}.heure`}
              label={`Ligne ${i + 1} : l’heure`}
              type="time"
              facultatif
            />
            <ChampSelect<PartieEcrite> name={`programme.${i}.genre`} label="Sa nature" options={GENRES} />
            <ChampTexte<PartieEcrite> name={`programme.${i}.titre`} label="Son titre" />
          </div>
          <ChampTexte<PartieEcrite>
            name={`programme.${i}.intervenants`}
            label="Qui intervient"
            aide="Une fonction par ligne, sans nom de personne : « Une gérante de coopérative »."
            lignes={3}
            max={1000}
            facultatif
          />
          <RangLigne nom={`la ligne ${i + 1}`} rang={i} sur={fields.length} placer={move} retirer={remove} />
        </div>
      ))}
      {fields.length < 40 && (
        <AjouterLigne ajouter={() => append({ heure: "", genre: "table_ronde", titre: "", intervenants: "" })}>
          Ajouter une ligne
        </AjouterLigne>
      )}
    </fieldset>
  );
}
